using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.SearchLessons;

/// <summary>What people read for facets and their values.</summary>
public sealed class FacetWords(Themes themes)
{
    public static string Name(string facet) => facet switch
    {
        Facets.Kind => "What it is",
        Facets.Partnership => "Partnership",
        Facets.Year => "Year of publication",
        Facets.Theme => "Theme",
        Facets.Agency => "Agency",
        Facets.ReviewType => "Kind of review",
        Facets.Status => "What was done",
        Facets.Scope => "Reach",
        _ => facet,
    };

    public string Value(string facet, string value) => facet switch
    {
        Facets.Kind => Kind(value),
        Facets.Theme when value == LessonDocuments.NotStated => "Not stated",
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
        : value;
}
