using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What a decision needs before it can be recorded.
public sealed partial class Review
{
    private void RefuseWhenDecided() =>
        RuleBrokenException.ThrowIf(
            Decision is not null,
            $"The decision on {Reference} was made on {Say(DecidedOn.GetValueOrDefault())} and is frozen.",
            Citations.Establishing);

    private static void RefuseUnexplained(DecisionRecord decision)
    {
        RefuseBlank(decision.DecidedBy, "Enter the name and office of the person who decided.", Citations.Establishing);
        RefuseLongShortText(decision.DecidedBy, "The decision-maker");
        RefuseBlank(decision.Reasons, "Enter the reasons for the decision. They go to the Home Office and may be asked for by the family.", Citations.Establishing);
        RefuseLongText(decision.Reasons, "The reasons");
        RefuseBlank(decision.Attendees, "Enter who advised on the decision.", Citations.Establishing);
        RefuseLongText(decision.Attendees, "The people who advised");
        RefuseLongText(decision.Dissent, "The dissent");
        RuleBrokenException.ThrowIf(
            !decision.SpecialistVoicePresent && string.IsNullOrWhiteSpace(decision.WhyNoSpecialistVoice),
            "Say why no specialist domestic abuse service advised on the decision.",
            Citations.Establishing);
        RefuseLongText(decision.WhyNoSpecialistVoice, "The reason for the missing specialist voice");
    }

    private void RefuseUnansweredCriteria(DecisionRecord decision)
    {
        foreach (var criterion in Regime.Criteria)
        {
            var answers = decision.Criteria.Where(a => a.Code == criterion.Code).ToList();
            RuleBrokenException.ThrowIf(
                answers.Count != 1 || string.IsNullOrWhiteSpace(answers[0].Reason),
                $"Answer this question once, with a reason: {criterion.Question}",
                criterion.Citation);
            RefuseLongText(answers[0].Reason, "Each reason");
        }

        RuleBrokenException.ThrowIf(
            decision.Criteria.Count != Regime.Criteria.Count,
            $"Answer only the questions of the {Regime.Name}.",
            Regime.Act);
        RuleBrokenException.ThrowIf(
            decision.ParticularConcerns.Any(code => Regime.ParticularConcerns.All(c => c.Code != code)),
            "Choose the circumstances of particular concern from the list.",
            Citations.Establishing);
    }

    private void RefuseAgainstCriteria(DecisionRecord decision)
    {
        var unmet = Regime.Criteria.FirstOrDefault(c => decision.Criteria.Any(a => a.Code == c.Code && !a.IsMet));
        var holdsReview = decision.Outcome == DecisionOutcome.Review || decision.Outcome == DecisionOutcome.Joint;
        RuleBrokenException.ThrowIf(
            holdsReview && unmet is not null && string.IsNullOrWhiteSpace(decision.WhyCriteriaNotMet),
            $"You answered no to: {unmet?.Question} Say why a review is held all the same, or choose another outcome.",
            unmet?.Citation ?? Regime.Act);
        RefuseLongText(decision.WhyCriteriaNotMet, "The reason for a review although a criterion is not met");
        RuleBrokenException.ThrowIf(
            decision.Outcome == DecisionOutcome.NoReview && unmet is null,
            "You answered yes to every question, so the law asks for a review. Hold one, or correct the answer that is no.",
            Regime.Act);
        RuleBrokenException.ThrowIf(
            decision.Outcome == DecisionOutcome.Proportionate && unmet is null,
            "Every criterion is met, so a smaller exercise cannot take the place of a review. Hold a review, or correct an answer.",
            Regime.Act);
    }

    private void RefuseHalfOutcome(DecisionRecord decision, Actor actor)
    {
        var namesAnother = decision.Outcome == DecisionOutcome.Joint || decision.Outcome == DecisionOutcome.OtherReview;
        RuleBrokenException.ThrowIf(
            namesAnother && (decision.OtherReview is null || string.IsNullOrWhiteSpace(decision.OtherReviewBody)),
            "Name the other review and the body responsible for it.",
            Citations.Establishing);
        RefuseLongShortText(decision.OtherReviewBody, "The body responsible for the other review");
        RuleBrokenException.ThrowIf(
            decision.Outcome == DecisionOutcome.Defer && (!(decision.DeferredUntil > actor.Today) || string.IsNullOrWhiteSpace(decision.Awaited)),
            "Say what is awaited, and enter a day after today on which the decision is taken up again. The time limit goes on running.",
            Citations.Establishing);
        RefuseLongText(decision.Awaited, "What is awaited");
        if (decision.Outcome == DecisionOutcome.Transfer)
        {
            RefuseSamePartnership(decision.ToPartnershipId);
        }
    }
}
