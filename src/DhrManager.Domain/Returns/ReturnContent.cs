using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Returns;

/// <summary>What an agency writes. Which sections are needed depends on the kind of return.</summary>
/// <param name="InvolvementSummary">What the agency did, for whom and when.</param>
/// <param name="Analysis">One answer for each key line of the terms of reference.</param>
/// <param name="GoodPractice">What was done well, or that nothing stood out.</param>
/// <param name="Recommendations">For the agency itself.</param>
/// <param name="Equality">Which protected characteristics mattered, and how.</param>
/// <param name="ActionsTaken">What has already been changed.</param>
/// <param name="NoContactStatement">For which periods the records show no contact, or that there were none.</param>
/// <remarks>Source: 2016 guidance, section 7 and its appendices on management reviews.</remarks>
public sealed record ReturnContent(
    string? InvolvementSummary,
    IReadOnlyList<KeyLineAnalysis> Analysis,
    string? GoodPractice,
    string? Lessons,
    IReadOnlyList<string> Recommendations,
    string? Equality,
    string? ActionsTaken,
    string? NoContactStatement)
{
    /// <summary>Longest section, characters.</summary>
    public const int SectionMaxLength = 50_000;

    public static readonly ReturnContent Empty = new(null, [], null, null, [], null, null, null);

    /// <summary>The sections that this kind of return needs and that are empty, in the order of the form.</summary>
    /// <param name="keyLines">Numbers of the key lines of the terms of reference.</param>
    public IReadOnlyList<string> MissingFor(ReturnKind kind, IEnumerable<int> keyLines) =>
        [.. SectionsOf(kind, keyLines).Where(s => string.IsNullOrWhiteSpace(s.Text)).Select(s => s.Name)];

    /// <summary>The first section that is too long, or null.</summary>
    public string? TooLongSection() =>
        AllSections().Where(s => s.Text?.Length > SectionMaxLength).Select(s => s.Name).FirstOrDefault();

    private IEnumerable<(string Name, string? Text)> SectionsOf(ReturnKind kind, IEnumerable<int> keyLines) => kind.Code switch
    {
        "imr" =>
        [
            ("summary of involvement", InvolvementSummary),
            .. keyLines.Select(number => ($"analysis of key line {number}", Analysis.FirstOrDefault(a => a.KeyLine == number)?.Text)),
            ("good practice", GoodPractice),
            ("lessons", Lessons),
            ("equality and diversity", Equality),
            ("statement of no contact", NoContactStatement),
        ],
        "summary-report" =>
        [
            ("summary of involvement", InvolvementSummary),
            ("lessons", Lessons),
            ("statement of no contact", NoContactStatement),
        ],
        "information-report" => [("summary of involvement", InvolvementSummary)],
        _ => [("statement of no contact", NoContactStatement)],
    };

    private IEnumerable<(string Name, string? Text)> AllSections() =>
    [
        ("summary of involvement", InvolvementSummary),
        .. Analysis.Select(a => ($"analysis of key line {a.KeyLine}", (string?)a.Text)),
        ("good practice", GoodPractice),
        ("lessons", Lessons),
        .. Recommendations.Select(r => ("single-agency recommendation", (string?)r)),
        ("equality and diversity", Equality),
        ("actions already taken", ActionsTaken),
        ("statement of no contact", NoContactStatement),
    ];
}

/// <summary>What an agency answers to one key line of the terms of reference.</summary>
/// <param name="KeyLine">The number of the key line.</param>
public sealed record KeyLineAnalysis(int KeyLine, string Text);
