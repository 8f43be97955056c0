namespace DhrManager.Domain.Historic.Reading;

/// <summary>What looks like a recommendation. A person decides whether it is one.</summary>
/// <param name="Label">As printed, for example "17.1.1" or "R10"; null where the report numbers nothing.</param>
/// <param name="Group">The heading above it, often the agency it is for; null when there is none.</param>
/// <param name="Page">From 1, where it begins.</param>
public sealed record ProposedRecommendation(string? Label, string Text, string? Group, int Page);
