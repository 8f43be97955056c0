using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.People.OpenIdentity;

/// <summary>Why somebody wants to see who a pseudonym stands for.</summary>
public sealed class OpenIdentityForm
{
    [Required(ErrorMessage = "Enter why you need to see the real identity")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The reason must be 200 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>The identity key of one person, opened.</summary>
public sealed class IdentityForm
{
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Real name must be 200 characters or fewer")]
    public string? LegalName { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Date of birth must be 200 characters or fewer")]
    public string? DateOfBirth { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "Address must be 8,000 characters or fewer")]
    public string? Address { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "Identifiers must be 8,000 characters or fewer")]
    public string? Identifiers { get; set; }

    public static IdentityForm Of(PersonIdentity? identity) => new()
    {
        LegalName = identity?.LegalName,
        DateOfBirth = identity?.DateOfBirth,
        Address = identity?.Address,
        Identifiers = identity?.Identifiers,
    };

    public void CopyTo(PersonIdentity identity)
    {
        identity.LegalName = Typed.OrNull(LegalName) ?? "";
        identity.DateOfBirth = Typed.OrNull(DateOfBirth);
        identity.Address = Typed.OrNull(Address);
        identity.Identifiers = Typed.OrNull(Identifiers);
    }
}

/// <summary>Opens and keeps the identity key. The trail is written first: nothing is shown that is not on record as shown.</summary>
public sealed class OpenIdentityHandler(DhrDbContext db)
{
    public async Task<IdentityForm> OpenAsync(Guid reviewId, Guid personId, OpenIdentityForm form, CancellationToken cancellationToken)
    {
        db.AuditEntries.Add(AuditEntry.For("IdentityOpened", reviewId, new { PersonId = personId, Reason = form.Reason!.Trim() }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return IdentityForm.Of(await FindAsync(reviewId, personId, cancellationToken));
    }

    public async Task SaveAsync(Guid reviewId, Guid personId, IdentityForm form, CancellationToken cancellationToken)
    {
        var identity = await FindAsync(reviewId, personId, cancellationToken);
        if (identity is null)
        {
            identity = new PersonIdentity { ReviewId = reviewId, ReviewPersonId = personId };
            db.Identities.Add(identity);
        }

        form.CopyTo(identity);
        db.AuditEntries.Add(AuditEntry.For("IdentityRecorded", reviewId, new { PersonId = personId }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<PersonIdentity?> FindAsync(Guid reviewId, Guid personId, CancellationToken cancellationToken) =>
        db.Identities.SingleOrDefaultAsync(i => i.ReviewId == reviewId && i.ReviewPersonId == personId, cancellationToken);
}
