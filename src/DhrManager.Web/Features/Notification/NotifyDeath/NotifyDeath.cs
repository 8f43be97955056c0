using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Notification.NotifyDeath;

public sealed class NotifyDeathForm
{
    [Required(ErrorMessage = "Select the partnership that was told")]
    public string? Partnership { get; set; }

    [RealDate("the date of notification")]
    public DateParts? NotifiedOn { get; set; }

    [Required(ErrorMessage = "Enter which body sent the notification")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The sender must be 200 characters or fewer")]
    public string? NotifiedBy { get; set; }

    [RealDate("the date of death", Optional = true)]
    public DateParts? DiedOn { get; set; }

    [Required(ErrorMessage = "Select what kind of death it appears to be")]
    public string? DeathCategory { get; set; }

    [Required(ErrorMessage = "Describe the circumstances in a few sentences")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "Circumstances must be 8,000 characters or fewer")]
    public string? Circumstances { get; set; }

    [Required(ErrorMessage = "Enter a pseudonym")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Pseudonym must be 200 characters or fewer")]
    public string? Pseudonym { get; set; }

    [RegularExpression(@"\s*[0-9]{1,3}\s*", ErrorMessage = "Age must be a whole number, like 34")]
    public string? Age { get; set; }

    [Required(ErrorMessage = "Select the sex of the person who died")]
    public string? Sex { get; set; }

    public string? Relationship { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Real name must be 200 characters or fewer")]
    public string? RealName { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Date of birth must be 200 characters or fewer")]
    public string? DateOfBirth { get; set; }

    /// <summary>Reviews that look like this death, and that the person says are about another one.</summary>
    public List<string>? OtherDeaths { get; set; }

    public int? AgeInYears => int.TryParse(Age, NumberStyles.Integer, CultureInfo.InvariantCulture, out var years) ? years : null;
}

/// <summary>Opens a review for a notified death. The real name goes into the identity key and nowhere else.</summary>
public sealed class NotifyDeathHandler(DhrDbContext db, RegimeCatalogue regimes)
{
    /// <returns>The id of the new review.</returns>
    /// <exception cref="ReviewNotFoundException">The person does not manage the chosen partnership.</exception>
    public async Task<Guid> HandleAsync(NotifyDeathForm form, CancellationToken cancellationToken)
    {
        var partnershipId = Ids.Read(form.Partnership);
        var managers = await db.Memberships
            .Where(m => m.PartnershipId == partnershipId && m.Role == Domain.Access.ReviewRole.CspManager)
            .Select(m => m.PersonId)
            .ToListAsync(cancellationToken);
        if (!managers.Contains(db.Actor.PersonId))
        {
            throw new ReviewNotFoundException();
        }

        var partnership = await db.Partnerships.SingleAsync(p => p.Id == partnershipId, cancellationToken);
        var regime = regimes.InForceOn(db.Actor.Today);
        var reference = partnership.NextReference(regime.ReferencePrefix, db.Actor.Today.Year);
        var review = Review.Open(Facts(form, partnership.Id, reference, managers), regime, db.Actor);
        db.Reviews.Add(review);
        await db.GrantStandingAccessAsync(review, partnership.Id, cancellationToken);
        KeepIdentity(review, form);

        await db.SaveChangesAsync(cancellationToken);
        return review.Id;
    }

    private static OpenReview Facts(NotifyDeathForm form, Guid partnershipId, string reference, IReadOnlyList<Guid> managers) => new()
    {
        Reference = reference,
        PartnershipId = partnershipId,
        Managers = managers,
        Pseudonym = form.Pseudonym!,
        NotifiedOn = form.NotifiedOn!.ToDate(),
        NotifiedBy = form.NotifiedBy!,
        DiedOn = form.DiedOn?.Value,
        AgeAtDeath = form.AgeInYears,
        Sex = Sex.List.Find(form.Sex!),
        Relationship = Relationship.List.TryFind(form.Relationship, out var relationship) ? relationship : Relationship.Unknown,
        DeathCategory = DeathCategory.List.Find(form.DeathCategory!),
        Circumstances = form.Circumstances!,
    };

    private void KeepIdentity(Review review, NotifyDeathForm form)
    {
        var (name, born) = (Typed.OrNull(form.RealName), Typed.OrNull(form.DateOfBirth));
        if (name is null && born is null)
        {
            return;
        }

        var personId = review.People.Single(p => p.Role == PersonRole.Victim).Id;
        db.Identities.Add(new PersonIdentity { ReviewId = review.Id, ReviewPersonId = personId, LegalName = name ?? "", DateOfBirth = born });
        db.AuditEntries.Add(AuditEntry.For("IdentityRecorded", review.Id, new { PersonId = personId }, db.Actor));
    }
}
