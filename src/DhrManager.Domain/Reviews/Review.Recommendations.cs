using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What the review asks for, of agencies and of bodies outside. The actions that answer it: Review.Actions.cs.
public sealed partial class Review
{
    private readonly List<Recommendation> _recommendations = [];

    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    /// <summary>The number of the last recommendation, so that none is given twice.</summary>
    public int LastRecommendationNumber { get; private set; }

    /// <summary>What has become of a recommendation, as its actions and letters show.</summary>
    public RecommendationStatus StatusOf(Recommendation recommendation) =>
        recommendation.StatusFrom([.. _actions.Where(a => a.RecommendationId == recommendation.Id)]);

    /// <summary>Adds a recommendation, for an agency of the partnership or for a body outside.</summary>
    /// <exception cref="RuleBrokenException">
    /// The report is signed off, the text is missing or too long, nobody or two are addressed, the lesson is unknown, or the reason
    /// for going on beside earlier recommendations is missing.
    /// </exception>
    public Recommendation AddRecommendation(RecommendationText text, Actor actor)
    {
        RefuseWhenFindingsAreSettled();
        RefuseRecommendationText(text);

        var recommendation = new Recommendation(Id, ++LastRecommendationNumber, text);
        _recommendations.Add(recommendation);
        Record(new RecommendationAdded(recommendation.Id, recommendation.Number), actor);
        return recommendation;
    }

    /// <summary>Rewords a recommendation.</summary>
    /// <inheritdoc cref="AddRecommendation" path="/exception"/>
    public void EditRecommendation(Guid recommendationId, RecommendationText text, Actor actor)
    {
        RefuseWhenFindingsAreSettled();
        var recommendation = FindRecommendation(recommendationId);
        RefuseRecommendationText(text);

        recommendation.Reword(text);
        Record(new RecommendationEdited(recommendationId, recommendation.Number), actor);
    }

    /// <summary>Takes out a recommendation with the actions proposed for it. Its number is not given again.</summary>
    /// <exception cref="RuleBrokenException">The report is signed off, or one of its actions has been agreed.</exception>
    public void RemoveRecommendation(Guid recommendationId, Actor actor)
    {
        RefuseWhenFindingsAreSettled();
        var recommendation = FindRecommendation(recommendationId);
        RuleBrokenException.ThrowIf(
            _actions.Exists(a => a.RecommendationId == recommendationId && a.AgreedOn is not null),
            "Actions for this recommendation have been agreed. Supersede them instead, with a reason.",
            Citations.Reports);

        _actions.RemoveAll(a => a.RecommendationId == recommendationId);
        _recommendations.Remove(recommendation);
        Record(new RecommendationRemoved(recommendationId, recommendation.Number), actor);
    }

    /// <summary>Records that a recommendation was sent to the body outside that it addresses.</summary>
    /// <exception cref="RuleBrokenException">An agency of the partnership leads it, it was sent before, or the date is impossible.</exception>
    public void SendRecommendation(Guid recommendationId, DateOnly on, Actor actor)
    {
        var recommendation = RecommendationForBodyOutside(recommendationId);
        RuleBrokenException.ThrowIf(recommendation.SentOn is not null, "This recommendation has been sent already.", Citations.Local);
        RefuseImpossibleDate(on, "The day on which the recommendation was sent", actor);

        recommendation.Send(on);
        Record(new RecommendationSent(recommendationId, on), actor);
    }

    /// <summary>Records what the body outside replied. A later reply takes the place of an earlier one.</summary>
    /// <exception cref="RuleBrokenException">It was not sent, the date is before it was sent or ahead, or the reply is missing.</exception>
    public void RecordReply(Guid recommendationId, DateOnly receivedOn, string reply, Actor actor)
    {
        var recommendation = RecommendationForBodyOutside(recommendationId);
        RuleBrokenException.ThrowIf(
            recommendation.SentOn is null,
            "Record first on which day the recommendation was sent.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            receivedOn < recommendation.SentOn || receivedOn > actor.Today,
            $"The reply must have arrived between {Say(recommendation.SentOn.Value)}, when the recommendation was sent, and today.",
            Citations.Local);
        RefuseBlank(reply, "Say what the body replied.", Citations.Local);
        RefuseLongText(reply, "The reply");

        recommendation.TakeReply(receivedOn, reply);
        Record(new RecommendationAnswered(recommendationId, receivedOn), actor);
    }

    private Recommendation FindRecommendation(Guid recommendationId)
    {
        var recommendation = _recommendations.Find(r => r.Id == recommendationId);
        RuleBrokenException.ThrowIf(recommendation is null, "Choose a recommendation of this review.", Citations.Local);
        return recommendation;
    }

    private Recommendation RecommendationForBodyOutside(Guid recommendationId)
    {
        RefuseWhenClosed();
        var recommendation = FindRecommendation(recommendationId);
        RuleBrokenException.ThrowIf(
            !recommendation.IsForBodyOutside,
            "An agency of the partnership leads this recommendation. Add actions for it instead.",
            Citations.Local);
        return recommendation;
    }

    private void RefuseRecommendationText(RecommendationText text)
    {
        RefuseBlank(text.Text, "Enter the recommendation.", Citations.Reports);
        RefuseLongText(text.Text, "The recommendation");
        RefuseLongShortText(text.ExternalAddressee, "The addressee");
        RuleBrokenException.ThrowIf(
            text.LeadAgencyId.HasValue != string.IsNullOrWhiteSpace(text.ExternalAddressee),
            "Choose the agency that leads, or name the body outside the partnership, but not both.",
            Citations.Reports);
        RuleBrokenException.ThrowIf(
            text.LessonId is { } lesson && !_lessons.Exists(l => l.Id == lesson),
            "Choose a lesson of this review.",
            Citations.Local);
        RefuseLongText(text.Precedent?.Reason, "The reason");
        RuleBrokenException.ThrowIf(
            text.Precedent is { Reason: null or "" } precedent && precedent.Use != PrecedentUse.Reuse,
            "Earlier reviews said something like this. Say what is different this time.",
            Citations.Local);
    }
}
