namespace DhrManager.Domain.Access;

/// <summary>What somebody is in a partnership, and therefore on all of its reviews.</summary>
public sealed record StandingPlace(Guid PersonId, ReviewRole Role);
