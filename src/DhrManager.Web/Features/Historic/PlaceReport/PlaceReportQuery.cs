using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Historic.Reading;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic.PlaceReport;

/// <summary>A report that waits for its entry, with what it seems to say.</summary>
/// <param name="Entries">Where it can go: entries that seem to be of the same review first.</param>
/// <param name="InLibrary">Reviews in the library that seem to be the same.</param>
public sealed record PlacedReport(
    HeldReport Report,
    string Partnership,
    ReportProposals Proposals,
    IReadOnlyList<ProposedRecommendation> Recommendations,
    IReadOnlyList<Option> Entries,
    IReadOnlyList<string> InLibrary);

public sealed class PlaceReportQuery(DhrDbContext db)
{
    private const int LikelyWords = 2;

    /// <returns>Null when there is no such report waiting, or it is not of the reader's partnerships.</returns>
    public async Task<PlacedReport?> FindAsync(Guid reportId, CancellationToken cancellationToken)
    {
        var report = await db.HeldReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == reportId && r.EntryId == null, cancellationToken);
        if (report is null)
        {
            return null;
        }

        var pages = await db.HeldPages.Where(p => p.ReportId == reportId).OrderBy(p => p.Number).Select(p => p.Text).ToListAsync(cancellationToken);
        var partnerships = await db.Partnerships.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var proposals = ReportProposals.Of(pages, partnerships, await db.AgencyNamesAsync(cancellationToken));
        db.AuditEntries.Add(AuditEntry.For("HistoricReportOpened", reviewId: null, new { report.Id }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return new PlacedReport(
            report,
            partnerships[report.PartnershipId],
            proposals,
            RecommendationReader.Read(pages),
            await EntriesAsync(report, proposals.Title, pages[0], cancellationToken),
            await InLibraryAsync(pages[0], cancellationToken));
    }

    private async Task<IReadOnlyList<Option>> EntriesAsync(HeldReport report, string? title, string cover, CancellationToken cancellationToken)
    {
        var entries = await db.RegisterEntries.AsNoTracking().IgnoreAutoIncludes()
            .Where(e => e.PartnershipId == report.PartnershipId && e.PageCount == 0 && e.DuplicateOf == null && e.ReviewId == null && e.State != EntryState.NotPublished)
            .Select(e => new { e.Id, e.Title, e.Reference })
            .ToListAsync(cancellationToken);
        return
        [
            .. entries
                .Select(e => (Entry: e, IsLikely: Likely(e.Title, e.Reference, title, cover)))
                .OrderByDescending(e => e.IsLikely).ThenBy(e => e.Entry.Title, StringComparer.Ordinal)
                .Select(e => new Option(e.Entry.Id.ToString(), e.Entry.Title, e.IsLikely ? "Seems to be the same review: title or reference agree" : null)),
            new Option(PlaceReportForm.NewEntry, "A review that is not in the register yet", "It is added with the facts below"),
            new Option(PlaceReportForm.Discard, "None: discard what was read in", "For example because it is no report"),
        ];
    }

    private async Task<IReadOnlyList<string>> InLibraryAsync(string cover, CancellationToken cancellationToken)
    {
        var references = await db.Reviews.Where(r => r.ClosedOn != null).Select(r => r.Reference).ToListAsync(cancellationToken);
        return [.. references.Where(reference => cover.Contains(reference, StringComparison.OrdinalIgnoreCase))];
    }

    private static bool Likely(string entryTitle, string? reference, string? title, string cover) =>
        (reference is not null && cover.Contains(reference, StringComparison.OrdinalIgnoreCase))
        || Telling(entryTitle).Intersect(Telling(title ?? ""), StringComparer.OrdinalIgnoreCase).Count() >= LikelyWords;

    // Words that every title has tell nothing.
    private static IEnumerable<string> Telling(string title) =>
        title.Split([' ', ',', ':', '.', '(', ')', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 2)
            .Except(["domestic", "homicide", "review", "report", "overview", "into", "the", "death", "executive", "summary", "and", "for", "partnership", "community", "safety"], StringComparer.OrdinalIgnoreCase);
}
