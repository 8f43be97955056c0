namespace DhrManager.Domain.Findings;

/// <summary>A lesson as the panel words it.</summary>
/// <param name="Themes">Codes of the thesaurus of themes.</param>
/// <param name="AgencyIds">The agencies it concerns; none means all.</param>
/// <param name="IsGoodPractice">True for what went well and should be repeated.</param>
/// <param name="KeyLine">The number of the key line it answers; null when it arose otherwise.</param>
/// <param name="Page">The page of the report it is taken from; null when it was written here.</param>
public sealed record LessonText(
    string Text,
    IReadOnlyList<string> Themes,
    IReadOnlyList<Guid> AgencyIds,
    bool IsGoodPractice = false,
    int? KeyLine = null,
    int? Page = null);
