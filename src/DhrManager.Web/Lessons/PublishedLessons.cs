using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Features;

namespace DhrManager.Web.Lessons;

/// <summary>
/// What everybody with an account may read of a closed review. Built from fields that hold pseudonyms and cleared text
/// only: who people really are is not even loaded, so it cannot slip through.
/// </summary>
/// <param name="Title">As on the published report.</param>
/// <param name="ReviewType">What the law called it, for example "DHR".</param>
/// <param name="PublishedOn">The day of publication; of closing where the learning came without a report.</param>
/// <param name="Published">When it was published, in words and as exactly as is known.</param>
/// <param name="SummaryOnly">Why the report itself is not published; null when it is.</param>
/// <param name="Agencies">Names of the agencies that knew the people.</param>
/// <param name="Circumstances">What readers of an old report looked for in it: yes, no, or not stated.</param>
/// <param name="Facts">What it says of its case, by facet.</param>
/// <param name="Address">Where the report can be read; null when it is not on the web.</param>
public sealed record PublishedLessons(
    Guid ReviewId,
    string Reference,
    string Title,
    string ReviewType,
    string Partnership,
    DateOnly PublishedOn,
    string Published,
    string? SummaryOnly,
    string? Address,
    IReadOnlyList<string> Summary,
    IReadOnlyList<string> KeyFindings,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<PublishedLesson> Lessons,
    IReadOnlyList<PublishedRecommendation> Recommendations,
    IReadOnlyList<CodedFlag> Circumstances,
    PublishedFacts Facts)
{
    /// <summary>The pages of the report that are cleared, when it is held as text.</summary>
    public IReadOnlyList<PublishedPassage> Passages { get; init; } = [];

    /// <summary>The same by the themes of today. What is stored keeps the themes it was closed with.</summary>
    public PublishedLessons With(Themes themes) => this with
    {
        Lessons = [.. Lessons.Select(lesson => lesson with { Themes = themes.CurrentOf(lesson.Themes) })],
        Recommendations = [.. Recommendations.Select(recommendation => recommendation with { Themes = themes.CurrentOf(recommendation.Themes) })],
    };

    /// <param name="review">With its lessons, recommendations and actions.</param>
    /// <param name="kinds">What kinds of agencies they are; one that is missing is of no kind that matters here.</param>
    /// <param name="died">Those who died.</param>
    public static PublishedLessons Of(
        Review review,
        string partnership,
        IReadOnlyDictionary<Guid, string> agencies,
        IReadOnlyDictionary<Guid, AgencyKind>? kinds = null,
        IReadOnlyList<PublishedPerson>? died = null) => new(
        review.Id,
        review.Reference,
        review.CaseSummary?.Title ?? review.PublicationPlan?.Title ?? review.Title,
        review.CaseSummary?.ReviewType ?? review.Regime.ShortName,
        partnership,
        review.PublishedOn ?? review.ClosedOn!.Value,
        review.CaseSummary?.PublishedWhen?.Describe() ?? UkText.Date(review.PublishedOn, "Not published"),
        review.CaseSummary?.SummaryOnly?.Label,
        review.PublishedAddress,
        review.CaseSummary?.Paragraphs ?? [],
        review.CaseSummary?.KeyFindings ?? [],
        [.. (review.CaseSummary?.AgencyIds ?? []).Where(agencies.ContainsKey).Select(id => agencies[id])],
        [.. review.Lessons.OrderBy(l => l.Number).Select(l => PublishedLesson.Of(l, agencies))],
        [.. review.Recommendations.OrderBy(r => r.Number).Select(r => PublishedRecommendation.Of(r, review.Actions, agencies))],
        review.CaseSummary?.CodedFlags ?? [],
        PublishedFacts.Of(review, agencies, kinds ?? new Dictionary<Guid, AgencyKind>(), died ?? []));
}

/// <param name="Page">Page of the report, from 1.</param>
public sealed record PublishedPassage(int Page, string Text);

/// <param name="Agencies">Names; none when it concerns every agency.</param>
/// <param name="Page">Of the report; null when it is not known.</param>
public sealed record PublishedLesson(
    Guid Id, int Number, string Text, bool IsGoodPractice, IReadOnlyList<string> Themes, IReadOnlyList<string> Agencies, int? Page)
{
    public static PublishedLesson Of(Lesson lesson, IReadOnlyDictionary<Guid, string> agencies) => new(
        lesson.Id,
        lesson.Number,
        lesson.Text,
        lesson.IsGoodPractice,
        lesson.Themes,
        [.. lesson.AgencyIds.Where(agencies.ContainsKey).Select(id => agencies[id])],
        lesson.Page);
}

/// <param name="Lead">The agency that leads, or the body outside that is addressed.</param>
/// <param name="Reply">What a body outside answered.</param>
/// <param name="Page">Of the report; null when it is not known.</param>
/// <param name="PrintedNumber">What the report calls it.</param>
public sealed record PublishedRecommendation(
    Guid Id,
    int Number,
    string Text,
    string Scope,
    string Lead,
    RecommendationStatus Status,
    string? Reply,
    IReadOnlyList<string> Themes,
    IReadOnlyList<PublishedAction> Actions,
    int? Page,
    string? PrintedNumber)
{
    public static PublishedRecommendation Of(
        Recommendation recommendation, IEnumerable<PlannedAction> actionsOfReview, IReadOnlyDictionary<Guid, string> agencies)
    {
        var actions = actionsOfReview.Where(a => a.RecommendationId == recommendation.Id).OrderBy(a => a.Number, StringComparer.Ordinal).ToList();
        return new(
            recommendation.Id,
            recommendation.Number,
            recommendation.Text,
            recommendation.Scope.Code,
            recommendation.ExternalAddressee ?? agencies.GetValueOrDefault(recommendation.LeadAgencyId.GetValueOrDefault(), ""),
            recommendation.StatusFrom(actions),
            recommendation.Reply,
            recommendation.Themes,
            [.. actions.Select(a => PublishedAction.Of(a, agencies))],
            recommendation.Page,
            recommendation.PrintedNumber);
    }
}

/// <param name="Outcome">What has changed, in the lead agency's words; null unless the action was completed.</param>
/// <param name="Evidence">How strongly the change is shown; null while nothing was reported.</param>
public sealed record PublishedAction(
    Guid Id, string Number, string Text, string Lead, string Status, string? Outcome, EvidenceLevel? Evidence, DateOnly? ClosedOn)
{
    /// <summary>True when the action is the recommendation itself, as in plans from before this system.</summary>
    public bool Repeats(PublishedRecommendation recommendation) => Text == recommendation.Text;

    // Evidence, names of officers and reasons given between agencies stay out: nobody cleared them.
    public static PublishedAction Of(PlannedAction action, IReadOnlyDictionary<Guid, string> agencies) => new(
        action.Id,
        action.Number,
        action.Text,
        agencies.GetValueOrDefault(action.LeadAgencyId, ""),
        action.Status.Label,
        action is { IsComplete: true, Reports: [.., var last] } ? last.Outcome : null,
        action.EvidenceLevel,
        action.ClosedOn);
}
