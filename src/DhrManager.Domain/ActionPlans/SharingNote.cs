namespace DhrManager.Domain.ActionPlans;

/// <summary>That an action began to answer several reviews, or ceased to.</summary>
/// <param name="IsShared">False when it ceased to.</param>
public sealed record SharingNote(bool IsShared, string Reason, string By, DateTime At);

/// <summary>An action began to answer a recommendation of another review too.</summary>
public sealed record ActionShared(Guid ActionId) : ActionEvent(ActionId);

/// <summary>An action ceased to be one with those of other reviews.</summary>
public sealed record ActionSharingEnded(Guid ActionId) : ActionEvent(ActionId);
