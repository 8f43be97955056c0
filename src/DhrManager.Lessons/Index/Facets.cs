using System.Globalization;

namespace DhrManager.Lessons.Index;

/// <summary>The names of the facets, as used in filters and in results, in the order in which they are shown.</summary>
public static class Facets
{
    public const string Kind = "kind";
    public const string Partnership = "partnership";
    public const string Year = "year";
    public const string Theme = "theme";
    public const string Agency = "agency";
    public const string ReviewType = "type";
    public const string Status = "status";
    public const string Scope = "scope";

    /// <summary>The wider subject that themes belong to.</summary>
    public const string Subject = "subject";
    public const string Force = "force";
    public const string Council = "council";
    public const string Death = "death";
    public const string Relationship = "relationship";
    public const string Circumstance = "circumstance";
    public const string Vulnerability = "vulnerability";
    public const string MentalHealth = "mental-health";
    public const string Children = "children";
    public const string Outcome = "outcome";
    public const string Sex = "sex";
    public const string Age = "age";
    public const string Ethnicity = "ethnicity";
    public const string Evidence = "evidence";

    /// <summary>The value where a source says nothing. It is a value of its own, and never the same as "no".</summary>
    public const string NotStated = "not-stated";

    public static IReadOnlyList<string> All { get; } =
    [
        Kind, Partnership, Year, Theme, Agency, ReviewType, Status, Scope,
        Subject, Force, Council, Death, Relationship, Circumstance, Vulnerability, MentalHealth, Children, Outcome, Sex, Age, Ethnicity, Evidence,
    ];

    /// <summary>The value of <see cref="Kind"/> for a kind.</summary>
    public static string ValueOf(LessonKind kind) => kind switch
    {
        LessonKind.Review => "review",
        LessonKind.Lesson => "lesson",
        LessonKind.Recommendation => "recommendation",
        LessonKind.GoodPractice => "good-practice",
        LessonKind.Action => "action",
        LessonKind.Passage => "passage",
        LessonKind.Elsewhere => "elsewhere",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of document."),
    };

    internal static IEnumerable<string> ValuesOf(LessonDocument document, string facet) =>
        Raw(document, facet).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Raw(LessonDocument document, string facet) => facet switch
    {
        Kind => [ValueOf(document.Kind)],
        Partnership => [document.Partnership],
        Year => [document.Year?.ToString(CultureInfo.InvariantCulture) ?? ""],
        Theme => document.Themes,
        Agency => document.Agencies,
        ReviewType => [document.ReviewType],
        Status => [document.Status],
        Scope => [document.Scope],
        _ => document.FacetValues.GetValueOrDefault(facet, []),
    };
}
