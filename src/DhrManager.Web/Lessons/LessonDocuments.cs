using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Web.Features;

namespace DhrManager.Web.Lessons;

/// <summary>
/// What a closed review puts into the search: itself, each lesson, each recommendation with what was done, each action that says
/// more than its recommendation, and each page of its report.
/// </summary>
public static class LessonDocuments
{
    /// <summary>Key of <see cref="LessonDocument.Fields"/>: what the document is called on its page, for example "Recommendation 3".</summary>
    public const string LabelField = "label";

    /// <summary>A theme of what has none, so that it can be found by that.</summary>
    public const string NotStated = Facets.NotStated;

    /// <summary>The agency of a lesson that names none: it is for all of them.</summary>
    public const string EveryAgency = "Every agency";

    /// <param name="themes">Gives lessons and recommendations, which have no title, their themes as one.</param>
    public static IEnumerable<LessonDocument> Of(PublishedLessons review, Themes themes) =>
    [
        OfReview(review, themes),
        .. review.Lessons.Select(lesson => OfLesson(review, lesson, themes)),
        .. review.Recommendations.Select(recommendation => OfRecommendation(review, recommendation, themes)),
        .. review.Recommendations.SelectMany(recommendation => recommendation.Actions
            .Where(action => !action.Repeats(recommendation))
            .Select(action => OfAction(review, recommendation, action, themes))),
        .. review.Passages.Select(passage => OfPassage(review, passage)),
    ];

    /// <summary>The id of what a part of a review is in the index.</summary>
    public static string IdOf(LessonKind kind, Guid id) => $"{kind}-{id}";

    private static LessonDocument OfReview(PublishedLessons review, Themes themes) => Document(review, review.ReviewId, LessonKind.Review, "Review", Links.LessonsOf(review.ReviewId)) with
    {
        Title = review.Title,
        Keywords = string.Join('\n', review.Facts.Circumstances),
        Text = string.Join('\n', [.. review.Summary, .. review.KeyFindings]),
        Themes = DocumentWords.Or(NotStated, ThemesOf(review)),
        FacetValues = DocumentWords.With(review.Facts.ByFacet, (Facets.Subject, DocumentWords.Subjects(ThemesOf(review), themes))),
        Agencies = [.. review.Agencies.Concat(review.Lessons.SelectMany(l => l.Agencies)).Concat(review.Recommendations.Select(r => r.Lead)).Distinct()],
    };

    private static IReadOnlyList<string> ThemesOf(PublishedLessons review) =>
        [.. review.Lessons.SelectMany(l => l.Themes).Concat(review.Recommendations.SelectMany(r => r.Themes)).Distinct()];

    private static LessonDocument OfLesson(PublishedLessons review, PublishedLesson lesson, Themes themes)
    {
        var (kind, label) = lesson.IsGoodPractice ? (LessonKind.GoodPractice, "Good practice") : (LessonKind.Lesson, "Lesson");
        return Document(review, lesson.Id, kind, Numbered(label, lesson.Number), Links.LessonOf(review.ReviewId, lesson.Number)) with
        {
            Title = DocumentWords.TitleFrom(lesson.Themes, lesson.Text, themes),
            Keywords = DocumentWords.KeywordsOf(lesson.Themes, lesson.Agencies, themes),
            Text = lesson.Text,
            Themes = DocumentWords.Or(NotStated, lesson.Themes),
            Agencies = DocumentWords.Or(EveryAgency, lesson.Agencies),
            FacetValues = DocumentWords.With(review.Facts.ByFacet, (Facets.Subject, DocumentWords.Subjects(lesson.Themes, themes))),
            Page = lesson.Page,
        };
    }

    private static LessonDocument OfRecommendation(PublishedLessons review, PublishedRecommendation recommendation, Themes themes) =>
        Document(review, recommendation.Id, LessonKind.Recommendation, Numbered("Recommendation", recommendation.Number), Links.RecommendationOf(review.ReviewId, recommendation.Number)) with
        {
            Title = DocumentWords.TitleFrom(recommendation.Themes, recommendation.Text, themes),
            Keywords = DocumentWords.KeywordsOf(recommendation.Themes, [recommendation.Lead], themes),
            Text = string.Join('\n', [recommendation.Text, .. WhatWasDone(recommendation).Where(text => text.Length > 0)]),
            Themes = DocumentWords.Or(NotStated, recommendation.Themes),
            Agencies = DocumentWords.Or(EveryAgency, [.. recommendation.Actions.Select(a => a.Lead).Prepend(recommendation.Lead).Where(lead => lead.Length > 0).Distinct()]),
            Status = recommendation.Status.Code,
            Scope = recommendation.Scope,
            FacetValues = DocumentWords.With(review.Facts.ByFacet, (Facets.Subject, DocumentWords.Subjects(recommendation.Themes, themes)), (Facets.Evidence, DocumentWords.EvidenceOf(recommendation.Actions))),
            Page = recommendation.Page,
        };

    private static LessonDocument OfAction(PublishedLessons review, PublishedRecommendation recommendation, PublishedAction action, Themes themes) =>
        Document(review, action.Id, LessonKind.Action, $"Action {action.Number}", Links.RecommendationOf(review.ReviewId, recommendation.Number)) with
        {
            Title = DocumentWords.TitleFrom(recommendation.Themes, action.Text, themes),
            Keywords = DocumentWords.KeywordsOf(recommendation.Themes, [action.Lead], themes),
            Text = $"{action.Text.TrimEnd('.')}. {action.Outcome}".TrimEnd(),
            Themes = DocumentWords.Or(NotStated, recommendation.Themes),
            Agencies = DocumentWords.Or(EveryAgency, action.Lead.Length > 0 ? [action.Lead] : []),
            FacetValues = DocumentWords.With(review.Facts.ByFacet, (Facets.Subject, DocumentWords.Subjects(recommendation.Themes, themes)), (Facets.Evidence, DocumentWords.EvidenceOf([action]))),
            Page = recommendation.Page,
        };

    private static LessonDocument OfPassage(PublishedLessons review, PublishedPassage passage) =>
        Document(review, review.ReviewId, LessonKind.Passage, Numbered("Page", passage.Page), Links.LessonsOf(review.ReviewId)) with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{LessonKind.Passage}-{review.ReviewId}-{passage.Page:00000}"),
            Title = DocumentWords.FirstWords(passage.Text),
            Text = passage.Text,
            Themes = [NotStated],
            Agencies = review.Agencies,
            Page = passage.Page,
        };

    private static LessonDocument Document(PublishedLessons review, Guid id, LessonKind kind, string label, string url) => new()
    {
        Id = IdOf(kind, id),
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
        FacetValues = review.Facts.ByFacet,
        Fields = new Dictionary<string, string> { [LabelField] = label },
    };

    private static IEnumerable<string> WhatWasDone(PublishedRecommendation recommendation) =>
        recommendation.Actions
            .Select(a => a.Repeats(recommendation) ? a.Outcome ?? "" : $"{a.Text.TrimEnd('.')}. {a.Outcome}".TrimEnd())
            .Append(recommendation.Reply ?? "");

    private static string Numbered(string label, int number) => string.Create(CultureInfo.InvariantCulture, $"{label} {number}");
}
