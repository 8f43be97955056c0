using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Findings;

/// <summary>A recommendation as the panel words it: for an agency of the partnership, or for a body outside, not both.</summary>
/// <param name="ExternalAddressee">A department or body outside the partnership, for example "Home Office".</param>
/// <param name="Themes">Codes of the thesaurus of themes.</param>
/// <param name="LessonId">The lesson it answers.</param>
/// <param name="Precedent">Null when no earlier recommendation said something like it.</param>
/// <param name="Page">The page of the report it is taken from; null when it was written here.</param>
/// <param name="PrintedNumber">What the report calls it, for example "17.1.1" or "R10"; null when it was written here.</param>
public sealed record RecommendationText(
    string Text,
    RecommendationScope Scope,
    Guid? LeadAgencyId,
    string? ExternalAddressee,
    IReadOnlyList<string> Themes,
    Guid? LessonId = null,
    Precedent? Precedent = null,
    int? Page = null,
    string? PrintedNumber = null);
