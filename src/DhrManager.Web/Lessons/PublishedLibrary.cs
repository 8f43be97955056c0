using System.Runtime.CompilerServices;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Lessons;

/// <summary>The closed reviews that everybody with an account may learn from.</summary>
public sealed class PublishedLibrary(DhrDbContext db, Themes themes)
{
    private const int BatchSize = 100;

    // The one place where a signed-in person reads reviews without being on their lists. It finds completed reviews
    // only, none whose report was withheld, and loads nothing of them but findings and actions.
    private IQueryable<Review> Published => db.Reviews.AsNoTracking()
        .IgnoreQueryFilters([DhrDbContext.AccessFilter])
        .IgnoreAutoIncludes()
        .Where(r => r.ClosedOn != null && r.ClosedAs == ReviewClosure.Completed && (r.WithheldOn == null || r.PublishedOn != null));

    /// <returns>Null when there is no such review, or it is open or not for everybody.</returns>
    public async Task<PublishedLessons?> FindAsync(Guid reviewId, CancellationToken cancellationToken) =>
        (await ReadAsync([reviewId], cancellationToken)).SingleOrDefault();

    public Task<List<Guid>> IdsAsync(CancellationToken cancellationToken) =>
        Published.OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken);

    /// <summary>Those that came in from a day up to, but without, another. What was taken over from before this system is not news.</summary>
    public Task<HashSet<Guid>> NewAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        Published.Where(r => r.ClosedOn >= from && r.ClosedOn < until).Select(r => r.Id).ToHashSetAsync(cancellationToken);

    /// <summary>Those that hold any of some lessons and recommendations.</summary>
    public async Task<IReadOnlyList<PublishedLessons>> HoldingAsync(IReadOnlyCollection<Guid> findings, CancellationToken cancellationToken)
    {
        var ids = await Published
            .Where(r => r.Lessons.Any(l => findings.Contains(l.Id)) || r.Recommendations.Any(x => findings.Contains(x.Id)))
            .Select(r => r.Id)
            .ToArrayAsync(cancellationToken);
        return await ReadAsync(ids, cancellationToken);
    }

    /// <summary>By review, a number that is another one when what is published of it may have changed: itself, an agency or a name in it, or the words of all.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> StampsAsync(CancellationToken cancellationToken)
    {
        var names = new HashCode();
        foreach (var agency in await db.Agencies.AsNoTracking().OrderBy(a => a.Id).Select(a => new { a.Name, a.Kind }).ToListAsync(cancellationToken))
        {
            names.Add(agency);
        }

        foreach (var name in await db.Partnerships.AsNoTracking().OrderBy(p => p.Id).Select(p => p.Name).ToListAsync(cancellationToken))
        {
            names.Add(name);
        }

        names.Add(themes.Changes);
        var ofNames = names.ToHashCode();
        var reviews = await Published.Select(r => new { r.Id, r.Version }).ToListAsync(cancellationToken);
        return reviews.ToDictionary(r => r.Id, r => HashCode.Combine(r.Version, ofNames));
    }

    /// <summary>All of them, in batches, so that a large library does not fill the memory.</summary>
    public async IAsyncEnumerable<PublishedLessons> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var lessons in SomeAsync(await IdsAsync(cancellationToken), cancellationToken))
        {
            yield return lessons;
        }
    }

    /// <summary>Some of them, in batches.</summary>
    public async IAsyncEnumerable<PublishedLessons> SomeAsync(IEnumerable<Guid> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in ids.Chunk(BatchSize))
        {
            foreach (var lessons in await ReadAsync(batch, cancellationToken))
            {
                yield return lessons;
            }
        }
    }

    /// <summary>The same with the pages of its report, which only the index has a use for.</summary>
    public async Task<PublishedLessons> WithPassagesAsync(PublishedLessons review, CancellationToken cancellationToken) => review with
    {
        Passages = await db.ReportPages.AsNoTracking()
            .Where(page => page.ReviewId == review.ReviewId)
            .OrderBy(page => page.Number)
            .Select(page => new PublishedPassage(page.Number, page.Text))
            .ToListAsync(cancellationToken),
    };

    private async Task<List<PublishedLessons>> ReadAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        var reviews = await Published.Where(r => ids.Contains(r.Id))
            .Include(r => r.Lessons).Include(r => r.Recommendations).Include(r => r.Actions)
            .ToListAsync(cancellationToken);
        var agencies = await db.Agencies.AsNoTracking().Select(a => new { a.Id, a.Name, a.Kind }).ToListAsync(cancellationToken);
        var (names, kinds) = (agencies.ToDictionary(a => a.Id, a => a.Name), agencies.ToDictionary(a => a.Id, a => a.Kind));
        var partnerships = await db.Partnerships.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var died = await DiedAsync(ids, cancellationToken);
        return [.. reviews.Select(r => PublishedLessons.Of(r, partnerships.GetValueOrDefault(r.PartnershipId, ""), names, kinds, [.. died[r.Id]]).With(themes))];
    }

    // Only what facets need: notes and who chose a pseudonym are cleared by nobody, so they are not loaded.
    private async Task<ILookup<Guid, PublishedPerson>> DiedAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        var people = await Published.Where(r => ids.Contains(r.Id))
            .SelectMany(r => r.People)
            .Where(p => p.Role == PersonRole.Victim)
            .Select(p => new { p.ReviewId, p.Pseudonym, p.Sex, p.AgeBand, p.Relationship })
            .ToListAsync(cancellationToken);
        return people.ToLookup(p => p.ReviewId, p => new PublishedPerson(p.Pseudonym, p.Sex, p.AgeBand, p.Relationship));
    }
}
