using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Returns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Chronologies.CombineChronology;

public sealed class CombineChronologyForm
{
    [Required(ErrorMessage = "Enter the conflicts and gaps you found, or that there are none")]
    public string? Notes { get; set; }
}

/// <summary>How many events one agency has entered.</summary>
public sealed record AgencyEntries(string Agency, int Count);

/// <summary>Counts the events of every agency whose return the review relies on.</summary>
public sealed class CombineChronologyQuery(DhrDbContext db)
{
    public async Task<IReadOnlyList<AgencyEntries>> FindAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        var counts = await db.ChronologyEntries
            .Where(e => e.ReviewId == reviewId)
            .GroupBy(e => e.AgencyId)
            .Select(g => new { AgencyId = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.AgencyId, g => g.Count, cancellationToken);
        var asked = await db.Reviews
            .Where(r => r.Id == reviewId)
            .SelectMany(r => r.Returns)
            .Where(r => r.Status != ReturnStatus.Waived)
            .Select(r => r.AgencyId)
            .ToListAsync(cancellationToken);
        var ids = asked.Union(counts.Keys).ToList();
        var agencies = await db.Agencies.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Name).ToListAsync(cancellationToken);
        return [.. agencies.Select(a => new AgencyEntries(a.Name, counts.GetValueOrDefault(a.Id)))];
    }
}

/// <summary>Records that the agencies' chronologies are one.</summary>
public sealed class CombineChronologyHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, CombineChronologyForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var entries = await db.ChronologyEntries.CountAsync(e => e.ReviewId == reviewId, cancellationToken);

        review.CombineChronology(form.Notes!, entries, db.Actor);

        await db.SaveChangesAsync(cancellationToken);
    }
}
