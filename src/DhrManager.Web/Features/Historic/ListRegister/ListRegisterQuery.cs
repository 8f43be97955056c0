using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic.ListRegister;

/// <summary>The register of the partnerships the reader manages: gaps first, then by year of death, the latest first.</summary>
public sealed class ListRegisterQuery(DhrDbContext db)
{
    public async Task<IReadOnlyList<RegisterRow>> AllAsync(CancellationToken cancellationToken)
    {
        var entries = await EntriesAsync(cancellationToken);
        var known = entries.Select(e => e.ReviewId).OfType<Guid>().ToHashSet();
        var library = (await LibraryAsync(cancellationToken)).Where(row => !known.Contains(row.ReviewId!.Value));
        return
        [
            .. entries.Concat(library)
                .OrderByDescending(row => row.IsNobodyLooking)
                .ThenByDescending(row => row.IsGap)
                .ThenByDescending(row => row.DiedWhen.From ?? row.PublishedWhen.From)
                .ThenBy(row => row.Title, StringComparer.Ordinal),
        ];
    }

    private Task<List<RegisterRow>> EntriesAsync(CancellationToken cancellationToken) =>
        db.RegisterEntries.AsNoTracking().IgnoreAutoIncludes()
            .Select(e => new RegisterRow(
                e.Id, e.ReviewId, e.PartnershipId, e.Title, e.Reference, e.DiedWhen, e.PublishedWhen, e.Source, e.Holding, e.State,
                e.Seeker, e.SeekBy, e.DuplicateOf != null, e.PageCount, e.Items.Count))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<RegisterRow>> LibraryAsync(CancellationToken cancellationToken)
    {
        var reviews = await db.Reviews.AsNoTracking().IgnoreAutoIncludes()
            .Where(r => r.ClosedAs == ReviewClosure.Completed)
            .Select(r => new { r.Id, r.PartnershipId, r.Title, r.Reference, r.DiedOn, r.PublishedOn, r.CaseSummary, Items = r.Lessons.Count + r.Recommendations.Count })
            .ToListAsync(cancellationToken);
        return
        [
            .. reviews.Select(r => new RegisterRow(
                EntryId: null, r.Id, r.PartnershipId, r.CaseSummary?.Title ?? r.Title, r.Reference, Day(r.DiedOn), Day(r.PublishedOn), Source: null,
                EntryHolding.Held, EntryState.InLibrary, Seeker: null, SeekBy: null, IsDuplicate: false, PageCount: 0, r.Items)),
        ];
    }

    private static ChronologyDate Day(DateOnly? day) => day is { } known ? ChronologyDate.Day(known) : ChronologyDate.Unknown;
}
