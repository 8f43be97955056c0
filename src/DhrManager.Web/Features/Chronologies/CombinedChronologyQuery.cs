using DhrManager.Domain.Chronologies;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Chronologies;

/// <summary>An entry with the short code of its agency, which is printed beside it.</summary>
public sealed record ChronologyLine(ChronologyEntry Entry, string AgencyCode);

/// <summary>What of a chronology somebody sees under a filter, in its order.</summary>
/// <param name="Agencies">Codes and names of all agencies with entries the reader may see.</param>
/// <param name="UndatedLeftOut">Entries without a date, which no period can hold.</param>
public sealed record CombinedChronology(
    IReadOnlyList<ChronologyLine> Lines,
    IReadOnlyList<(string Code, string Name)> Agencies,
    int UndatedLeftOut);

/// <summary>Combines the agencies' chronologies into one; people of an agency see their own agency's only.</summary>
public sealed class CombinedChronologyQuery(DhrDbContext db)
{
    public async Task<CombinedChronology> FindAsync(ReviewView view, ChronologyFilter filter, CancellationToken cancellationToken)
    {
        var visible = VisibleTo(view);
        var agencyIds = await visible.Select(e => e.AgencyId).Distinct().ToListAsync(cancellationToken);
        var agencies = await db.Agencies.Where(a => agencyIds.Contains(a.Id))
            .OrderBy(a => a.Code)
            .Select(a => new { a.Id, a.Code, a.Name })
            .ToListAsync(cancellationToken);
        if (filter.Agency is not null)
        {
            var chosen = agencies.Find(a => string.Equals(a.Code, filter.Agency, StringComparison.OrdinalIgnoreCase))?.Id;
            visible = visible.Where(e => e.AgencyId == chosen);
        }

        var undated = filter.HasPeriod ? await visible.CountAsync(e => e.HappenedFromOn == null, cancellationToken) : 0;
        var entries = await InPeriod(visible, filter).ToListAsync(cancellationToken);
        var codes = agencies.ToDictionary(a => a.Id, a => a.Code);
        return new CombinedChronology(
            [.. ChronologySort.Combine(entries, id => codes[id]).Select(e => new ChronologyLine(e, codes[e.AgencyId]))],
            [.. agencies.Select(a => (a.Code, a.Name))],
            undated);
    }

    private IQueryable<ChronologyEntry> VisibleTo(ReviewView view)
    {
        var entries = db.ChronologyEntries.AsNoTracking().Where(e => e.ReviewId == view.Id);
        var own = view.OwnAgencies;
        return view.SeesOwnAgencyOnly ? entries.Where(e => own.Contains(e.AgencyId)) : entries;
    }

    // An event that may have been in the period is in it: leaving it out would hide evidence.
    private static IQueryable<ChronologyEntry> InPeriod(IQueryable<ChronologyEntry> entries, ChronologyFilter filter)
    {
        var (from, until) = (filter.From, filter.Until);
        if (from is not null)
        {
            entries = entries.Where(e => e.HappenedUntilOn >= from);
        }

        return until is null ? entries : entries.Where(e => e.HappenedFromOn <= until);
    }
}
