using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Web.Features;

namespace DhrManager.Web.Lessons;

/// <summary>What a closed review puts into the search: itself, each lesson, and each recommendation with what was done.</summary>
public static class LessonDocuments
{
    /// <summary>Key of <see cref="LessonDocument.Fields"/>: what the document is called on its page, for example "Recommendation 3".</summary>
    public const string LabelField = "label";

    /// <summary>A theme of what has none, so that it can be found by that.</summary>
    public const string NotStated = "not-stated";

    /// <summary>The agency of a lesson that names none: it is for all of them.</summary>
    public const string EveryAgency = "Every agency";

    /// <summary>Characters of a title that is taken from the text.</summary>
    private const int TitleLength = 80;

    /// <param name="themes">Gives lessons and recommendations, which have no title, their themes as one.</param>
    public static IEnumerable<LessonDocument> Of(PublishedLessons review, Themes themes) =>
    [
        OfReview(review),
        .. review.Lessons.Select(lesson => OfLesson(review, lesson, themes)),
        .. review.Recommendations.Select(recommendation => OfRecommendation(review, recommendation, themes)),
    ];

    private static LessonDocument OfReview(PublishedLessons review) => Document(review, review.ReviewId, LessonKind.Review, "Review", Links.LessonsOf(review.ReviewId)) with
    {
        Title = review.Title,
        Text = string.Join('\n', [.. review.Summary, .. review.KeyFindings]),
        Themes = Or(NotStated, [.. review.Lessons.SelectMany(l => l.Themes).Concat(review.Recommendations.SelectMany(r => r.Themes)).Distinct()]),
        Agencies = [.. review.Agencies.Concat(review.Lessons.SelectMany(l => l.Agencies)).Concat(review.Recommendations.Select(r => r.Lead)).Distinct()],
    };

    private static LessonDocument OfLesson(PublishedLessons review, PublishedLesson lesson, Themes themes)
    {
        var (kind, label) = lesson.IsGoodPractice ? (LessonKind.GoodPractice, "Good practice") : (LessonKind.Lesson, "Lesson");
        return Document(review, lesson.Id, kind, Numbered(label, lesson.Number), Links.LessonOf(review.ReviewId, lesson.Number)) with
        {
            Title = TitleFrom(lesson.Themes, lesson.Text, themes),
            Text = lesson.Text,
            Themes = Or(NotStated, lesson.Themes),
            Agencies = Or(EveryAgency, lesson.Agencies),
        };
    }

    private static LessonDocument OfRecommendation(PublishedLessons review, PublishedRecommendation recommendation, Themes themes) =>
        Document(review, recommendation.Id, LessonKind.Recommendation, Numbered("Recommendation", recommendation.Number), Links.RecommendationOf(review.ReviewId, recommendation.Number)) with
        {
            Title = TitleFrom(recommendation.Themes, recommendation.Text, themes),
            Text = string.Join('\n', [recommendation.Text, .. WhatWasDone(recommendation).Where(text => text.Length > 0)]),
            Themes = Or(NotStated, recommendation.Themes),
            Agencies = Or(EveryAgency, [.. recommendation.Actions.Select(a => a.Lead).Prepend(recommendation.Lead).Where(lead => lead.Length > 0).Distinct()]),
            Status = recommendation.Status.Code,
            Scope = recommendation.Scope,
        };

    private static LessonDocument Document(PublishedLessons review, Guid id, LessonKind kind, string label, string url) => new()
    {
        Id = $"{kind}-{id}",
        Kind = kind,
        Title = "",
        Text = "",
        ReviewId = review.ReviewId.ToString(),
        Reference = review.Reference,
        ReviewTitle = review.Title,
        Partnership = review.Partnership,
        Year = review.PublishedOn.Year,
        PublishedOn = review.PublishedOn,
        ReviewType = review.ReviewType,
        Url = url,
        Fields = new Dictionary<string, string> { [LabelField] = label },
    };

    private static IEnumerable<string> WhatWasDone(PublishedRecommendation recommendation) =>
        recommendation.Actions
            .Select(a => a.Repeats(recommendation) ? a.Outcome ?? "" : $"{a.Text.TrimEnd('.')}. {a.Outcome}".TrimEnd())
            .Append(recommendation.Reply ?? "");

    private static IReadOnlyList<string> Or(string ifNone, IReadOnlyList<string> values) => values.Count == 0 ? [ifNone] : values;

    private static string TitleFrom(IReadOnlyList<string> codes, string text, Themes themes) =>
        codes.Count > 0 ? string.Join("; ", codes.Select(themes.LabelOf)) : FirstWords(text);

    private static string FirstWords(string text)
    {
        if (text.Length <= TitleLength)
        {
            return text.TrimEnd('.');
        }

        var end = text.LastIndexOf(' ', TitleLength);
        return text[..(end > 0 ? end : TitleLength)].TrimEnd(',', ';', ':', '.') + " …";
    }

    private static string Numbered(string label, int number) => string.Create(CultureInfo.InvariantCulture, $"{label} {number}");
}
