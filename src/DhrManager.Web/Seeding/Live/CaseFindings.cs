using DhrManager.Domain;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>What an invented review teaches and asks for.</summary>
public sealed record CaseFindings(IReadOnlyList<CaseLesson> Lessons, IReadOnlyList<CaseRecommendation> Recommendations)
{
    public void AddLessons(Review review, Actor actor)
    {
        foreach (var lesson in Lessons)
        {
            review.AddLesson(new LessonText(lesson.Text, lesson.Themes, [.. lesson.Agencies.Select(DemoCounty.Agency)], lesson.IsGoodPractice, KeyLine: lesson.KeyLine), actor);
        }
    }

    /// <summary>Adds each recommendation, with its action where an agency leads.</summary>
    /// <param name="targetOn">The target of the first action; each further one is a month later.</param>
    public void AddRecommendations(Review review, DateOnly targetOn, Actor actor)
    {
        foreach (var (wanted, i) in Recommendations.Select((r, i) => (r, i)))
        {
            var recommendation = review.AddRecommendation(wanted.Text(), actor);
            if (wanted.Action is { } action)
            {
                review.AddAction(recommendation.Id, new ActionText(action, DemoCounty.Agency(wanted.Lead), targetOn.AddMonths(i)), actor);
            }
        }
    }
}

public sealed record CaseLesson(string Text, IReadOnlyList<string> Themes, IReadOnlyList<string> Agencies, int? KeyLine = 1, bool IsGoodPractice = false);

/// <param name="Lead">The code of an agency, or with no action the name of a body outside.</param>
public sealed record CaseRecommendation(string Wording, string Lead, IReadOnlyList<string> Themes, string? Action)
{
    public RecommendationText Text() => Action is null
        ? new(Wording, RecommendationScope.National, LeadAgencyId: null, Lead, Themes)
        : new(Wording, RecommendationScope.Local, DemoCounty.Agency(Lead), ExternalAddressee: null, Themes);
}
