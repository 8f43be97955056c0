using DhrManager.Domain.Access;
using DhrManager.Domain.References;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.References;

/// <summary>What every change of a reference has in common.</summary>
internal static class ReferenceWriting
{
    /// <summary>Those of the partnerships that the person manages.</summary>
    public static IQueryable<ExternalReference> OwnReferences(this DhrDbContext db) => db.ExternalReferences
        .Where(r => db.Memberships.Any(m => m.PersonId == db.Actor.PersonId && m.Role == ReviewRole.CspManager && m.PartnershipId == r.PartnershipId));

    /// <summary>Loads a reference, to be changed.</summary>
    /// <exception cref="ReviewNotFoundException">There is none, or the person does not manage its partnership.</exception>
    public static async Task<ExternalReference> FindOwnReferenceAsync(this DhrDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.OwnReferences().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new ReviewNotFoundException();

    /// <summary>Another reference with the same link; null when there is none.</summary>
    /// <param name="except">The reference that the link is for; null for a new one.</param>
    public static async Task<ExternalReference?> OtherWithLinkAsync(this DhrDbContext db, string? link, Guid? except, CancellationToken cancellationToken) =>
        ReferenceLink.KeyOf(link) is { } key
            ? await db.ExternalReferences.AsNoTracking().FirstOrDefaultAsync(r => r.LinkKey == key && r.Id != except, cancellationToken)
            : null;

    /// <exception cref="RuleBrokenException">Another reference has the same link.</exception>
    public static async Task RefuseTwiceAsync(this DhrDbContext db, ExternalReference reference, CancellationToken cancellationToken) =>
        RuleBrokenException.ThrowIf(
            await db.OtherWithLinkAsync(reference.Link, reference.Id, cancellationToken) is not null,
            "The library has this link already. The form shows the way to it.",
            Citations.Local);

    /// <summary>Says in the audit trail what was done, and lets the search follow; the caller saves.</summary>
    /// <param name="what">In the past tense, for example <c>ReferenceAdded</c>.</param>
    public static void Note(this DhrDbContext db, string what, ExternalReference reference)
    {
        db.AuditEntries.Add(AuditEntry.For(what, reviewId: null, new { reference.Id, reference.Link }, db.Actor));
        db.OutboxMessages.Add(IndexReferencesHandler.Message([reference.Id], db.Actor.Now));
    }
}
