namespace DhrManager.Domain.Access;

/// <summary>One line of a review's list: who may see it, as what, from when until when.</summary>
public sealed class ReviewAccess
{
    private ReviewAccess()
    {
    }

    internal ReviewAccess(Guid reviewId, Guid personId, ReviewRole role, Guid? agencyId, DateTime grantedAt)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        PersonId = personId;
        Role = role;
        AgencyId = agencyId;
        GrantedAt = grantedAt;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public Guid PersonId { get; private set; }

    public ReviewRole Role { get; private set; } = null!;

    /// <summary>The agency the person acts for; null for the roles of the partnership and the panel.</summary>
    public Guid? AgencyId { get; private set; }

    public DateTime GrantedAt { get; private set; }

    /// <summary>Null while the access lasts.</summary>
    public DateTime? EndedAt { get; private set; }

    internal void End(DateTime at) => EndedAt = at;
}
