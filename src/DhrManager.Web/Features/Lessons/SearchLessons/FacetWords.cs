using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.SearchLessons;

/// <summary>What people read for facets and their values.</summary>
public sealed class FacetWords(Themes themes)
{
    /// <summary>The facets in the order in which they are shown, by what they are about; those without a heading always stand open.</summary>
    public static IReadOnlyList<FacetGroupWords> Groups { get; } =
    [
        new("", "", [Facets.Kind, Facets.Subject, Facets.Theme, Facets.Agency, Facets.Status]),
        new("where", "Where and when", [Facets.Partnership, Facets.Force, Facets.Council, Facets.Year, Facets.ReviewType]),
        new("what", "What had happened", [Facets.Death, Facets.Relationship, Facets.Circumstance, Facets.Children, Facets.Outcome]),
        new("who", "Who died", [Facets.Vulnerability, Facets.MentalHealth, Facets.Sex, Facets.Age, Facets.Ethnicity]),
        new("after", "What came of it", [Facets.Evidence, Facets.Scope]),
    ];

    /// <summary>Whether an address may ask for something to be unfolded: a group by its key, or a facet.</summary>
    public static bool CanBeOpened(string name) => name.Length > 0 && (Groups.Any(group => group.Key == name) || Facets.All.Contains(name));

    public static string Name(string facet) => facet switch
    {
        Facets.Kind => "What it is",
        Facets.Partnership => "Partnership",
        Facets.Year => "Year of publication",
        Facets.Subject => "Theme",
        Facets.Theme => "Part of the theme",
        Facets.Agency => "Agency",
        Facets.ReviewType => "Kind of review",
        Facets.Status => "What was done",
        Facets.Scope => "Reach",
        Facets.Force => "Police force",
        Facets.Council => "Council",
        Facets.Death => "Kind of death",
        Facets.Relationship => "Relationship to the other person",
        Facets.Circumstance => "Abuse and circumstances",
        Facets.Vulnerability => "Vulnerabilities",
        Facets.MentalHealth => "Mental health",
        Facets.Children => "Children present",
        Facets.Outcome => "Criminal outcome",
        Facets.Sex => "Sex",
        Facets.Age => "Age",
        Facets.Ethnicity => "Ethnicity",
        Facets.Evidence => "Evidence of change",
        _ => facet,
    };

    public string Value(string facet, string value) => facet switch
    {
        _ when value == LessonDocuments.NotStated => "Not stated",
        Facets.Kind => Kind(value),
        Facets.Theme => themes.LabelOf(value),
        Facets.Status => RecommendationStatus.List.TryFind(value, out var status) ? status.Label : value,
        Facets.Scope => RecommendationScope.List.TryFind(value, out var scope) ? scope.Label : value,
        _ => value,
    };

    private static string Kind(string value) =>
        value == Facets.ValueOf(LessonKind.Review) ? "Whole review"
        : value == Facets.ValueOf(LessonKind.Lesson) ? "Lesson"
        : value == Facets.ValueOf(LessonKind.Recommendation) ? "Recommendation"
        : value == Facets.ValueOf(LessonKind.GoodPractice) ? "Good practice"
        : value == Facets.ValueOf(LessonKind.Action) ? "Action"
        : value == Facets.ValueOf(LessonKind.Passage) ? "Page of a report"
        : value == Facets.ValueOf(LessonKind.Elsewhere) ? "Elsewhere, on another site"
        : value;
}
