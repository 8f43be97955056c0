using DhrManager.Domain.Access;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Chronologies.DownloadChronology;

/// <summary>Sends exactly the events that the chronology page shows under the same filter, all of its pages.</summary>
public sealed class DownloadChronologyEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/reviews/{reviewId:guid}/chronology/download", HandleAsync).RequireAuthorization(Policies.SignedIn);

    private static async Task<IResult> HandleAsync(
        Guid reviewId,
        string? agency,
        string? from,
        string? until,
        ReviewViews views,
        CombinedChronologyQuery query,
        CancellationToken cancellationToken)
    {
        if (await views.OpenAsync(reviewId, ReviewPart.Chronology, cancellationToken) is not { } view)
        {
            return Results.NotFound();
        }

        var chronology = await query.FindAsync(view, ChronologyFilter.Of(agency, from, until), cancellationToken);
        return CsvText.File($"{view.Reference}-chronology.csv", ChronologyCsv.Columns, chronology.Lines.Select(ChronologyCsv.Cells));
    }
}
