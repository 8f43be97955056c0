using DhrManager.Web.Data;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Campaigns.DownloadCampaign;

/// <summary>The table of a campaign as a file: the same rows and columns as the page shows with the same filters.</summary>
public sealed class DownloadCampaignEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Links.Campaigns + "/{campaignId:guid}/download.{format}", HandleAsync).RequireAuthorization(Policies.SignedIn);

    private static async Task<IResult> HandleAsync(
        Guid campaignId, string format, string? review, string? agency, string? state, HttpContext http, CampaignAccessQuery access, CampaignBoardQuery query, DhrDbContext db)
    {
        if (format is not ("csv" or "xlsx") || await access.ForMemberAsync(campaignId, "download", http.RequestAborted) is null)
        {
            return Results.NotFound();
        }

        var shown = (await query.FindAsync(campaignId, http.RequestAborted)).Show(CampaignFilter.Read(review, agency, state));
        db.Audit("CampaignDownloaded", new { campaignId, lessons = shown.Lessons.Count });
        await db.SaveChangesAsync(http.RequestAborted);
        var table = shown.Table().ToList();
        return format == "csv" ? CsvText.File("campaign.csv", table[0], table.Skip(1)) : XlsxText.File("campaign.xlsx", [new XlsxSheet("Campaign", table)]);
    }
}
