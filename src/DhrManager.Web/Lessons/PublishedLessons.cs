using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Lessons;

/// <summary>
/// What everybody with an account may read of a closed review. Built from fields that hold pseudonyms and cleared text
/// only: who people really are is not even loaded, so it cannot slip through.
/// </summary>
/// <param name="Title">As on the published report.</param>
/// <param name="ReviewType">What the law called it, for example "DHR".</param>
/// <param name="PublishedOn">The day of publication; of closing where the learning came without a report.</param>
/// <param name="Agencies">Names of the agencies that knew the people.</param>
/// <param name="Address">Where the report can be read; null when it is not on the web.</param>
public sealed record PublishedLessons(
    Guid ReviewId,
    string Reference,
    string Title,
    string ReviewType,
    string Partnership,
    DateOnly PublishedOn,
    string? Address,
    IReadOnlyList<string> Summary,
    IReadOnlyList<string> KeyFindings,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<PublishedLesson> Lessons,
    IReadOnlyList<PublishedRecommendation> Recommendations)
{
    /// <param name="review">With its lessons, recommendations and actions.</param>
    public static PublishedLessons Of(Review review, string partnership, IReadOnlyDictionary<Guid, string> agencies) => new(
        review.Id,
        review.Reference,
        review.CaseSummary?.Title ?? review.PublicationPlan?.Title ?? review.Title,
        review.CaseSummary?.ReviewType ?? review.Regime.ShortName,
        partnership,
        review.PublishedOn ?? review.ClosedOn!.Value,
        review.PublishedAddress,
        review.CaseSummary?.Paragraphs ?? [],
        review.CaseSummary?.KeyFindings ?? [],
        [.. (review.CaseSummary?.AgencyIds ?? []).Where(agencies.ContainsKey).Select(id => agencies[id])],
        [.. review.Lessons.OrderBy(l => l.Number).Select(l => PublishedLesson.Of(l, agencies))],
        [.. review.Recommendations.OrderBy(r => r.Number).Select(r => PublishedRecommendation.Of(r, review.Actions, agencies))]);
}

/// <param name="Agencies">Names; none when it concerns every agency.</param>
public sealed record PublishedLesson(
    Guid Id, int Number, string Text, bool IsGoodPractice, IReadOnlyList<string> Themes, IReadOnlyList<string> Agencies)
{
    public static PublishedLesson Of(Lesson lesson, IReadOnlyDictionary<Guid, string> agencies) => new(
        lesson.Id,
        lesson.Number,
        lesson.Text,
        lesson.IsGoodPractice,
        lesson.Themes,
        [.. lesson.AgencyIds.Where(agencies.ContainsKey).Select(id => agencies[id])]);
}

/// <param name="Lead">The agency that leads, or the body outside that is addressed.</param>
/// <param name="Reply">What a body outside answered.</param>
public sealed record PublishedRecommendation(
    Guid Id,
    int Number,
    string Text,
    string Scope,
    string Lead,
    RecommendationStatus Status,
    string? Reply,
    IReadOnlyList<string> Themes,
    IReadOnlyList<PublishedAction> Actions)
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
            [.. actions.Select(a => PublishedAction.Of(a, agencies))]);
    }
}

/// <param name="Outcome">What has changed, in the lead agency's words; null unless the action was completed.</param>
public sealed record PublishedAction(string Number, string Text, string Lead, string Status, string? Outcome, DateOnly? ClosedOn)
{
    /// <summary>True when the action is the recommendation itself, as in plans from before this system.</summary>
    public bool Repeats(PublishedRecommendation recommendation) => Text == recommendation.Text;

    // Evidence, names of officers and reasons given between agencies stay out: nobody cleared them.
    public static PublishedAction Of(PlannedAction action, IReadOnlyDictionary<Guid, string> agencies) => new(
        action.Number,
        action.Text,
        agencies.GetValueOrDefault(action.LeadAgencyId, ""),
        action.Status.Label,
        action is { IsComplete: true, Reports: [.., var last] } ? last.Outcome : null,
        action.ClosedOn);
}
