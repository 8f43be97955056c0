namespace DhrManager.Domain.ActionPlans;

/// <summary>What is to be done, by whom and by when.</summary>
/// <param name="TargetOn">UK calendar date.</param>
public sealed record ActionText(string Text, Guid LeadAgencyId, DateOnly TargetOn);
