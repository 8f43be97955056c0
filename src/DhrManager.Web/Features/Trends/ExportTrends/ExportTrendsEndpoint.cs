using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Trends.ExportTrends;

/// <summary>The table of a page as a file: the same figures, hidden where the page hides them.</summary>
public sealed class ExportTrendsEndpoint : IEndpoint
{
    private const string FileName = "trends";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Links.TrendsExport, HandleAsync).RequireAuthorization(Policies.ReadPublished);

    private static async Task<IResult> HandleAsync(HttpContext http, TrendTablesQuery query, DhrDbContext db)
    {
        var address = TrendAddress.Read(http.Request.Query);
        var table = query.Cut(await query.FiguresAsync(http.RequestAborted), address, http.User.SeesAll(address));
        var format = http.Request.Query["format"].ToString();
        if (table is null || format is not ("csv" or "xlsx"))
        {
            return Results.NotFound();
        }

        // Without an account, figures are on a public page; there is nobody to name.
        if (http.User.Identity is { IsAuthenticated: true })
        {
            db.AuditEntries.Add(AuditEntry.For("TrendsDownloaded", reviewId: null, new { address.By, address.IsAsOthers }, db.Actor));
            await db.SaveChangesAsync(http.RequestAborted);
        }

        IReadOnlyList<string> columns = [table.First, .. table.Columns, "All"];
        var rows = table.Rows.Append(table.Totals).Select(IReadOnlyList<string> (row) => [row.Name, .. row.Cells.Select(cell => cell.Text)]);
        return format == "csv"
            ? CsvText.File(FileName + ".csv", columns, rows)
            : XlsxText.File(FileName + ".xlsx", [new XlsxSheet("Trends", rows.Prepend(columns)), new XlsxSheet("About", [["Table", table.Title], ["Figures", "Mentions in lessons and recommendations of published reviews; \"hidden\" protects small numbers"]])]);
    }
}
