using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The partnership decides whether to hold a review.
public sealed partial class Review
{
    public DateOnly? DecisionMeetingOn { get; private set; }

    /// <summary>Who was asked to the meeting.</summary>
    public string? DecisionMeetingInvited { get; private set; }

    /// <summary>Null until decided, and while a decision is deferred or was passed to another partnership.</summary>
    public DecisionOutcome? Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Every decision taken, oldest first: a deferral stays on record beside what followed it. Never changed.</summary>
    public IReadOnlyList<DecisionRecord> Decisions { get; private set; } = [];

    /// <summary>The decision now in force, also while deferred; null before the first.</summary>
    public DecisionRecord? LastDecision => Decisions.Count > 0 ? Decisions[^1] : null;

    private bool IsToBeReviewed => Decision == DecisionOutcome.Review || Decision == DecisionOutcome.Joint;

    /// <summary>Fixes the meeting at which the decision is advised on.</summary>
    /// <exception cref="RuleBrokenException">There is a decision, the date is before the notification, or nobody is invited.</exception>
    /// <remarks>Source: local procedure; 2016 guidance, section 3.</remarks>
    public void FixDecisionMeeting(DateOnly on, string attendees, Actor actor)
    {
        RefuseWhenClosed();
        RefuseWhenDecided();
        RuleBrokenException.ThrowIf(AcceptedOn is null, "Look at the notification first: accept it, or say why not.", Citations.Establishing);
        RuleBrokenException.ThrowIf(on < NotifiedOn, $"The meeting must be on or after {Say(NotifiedOn)}, when the death was notified.", Citations.Local);
        RefuseBlank(attendees, "Say who is invited, and which of them is the specialist domestic abuse voice.", Citations.Establishing);
        RefuseLongText(attendees, "The people invited");

        DecisionMeetingOn = on;
        DecisionMeetingInvited = attendees;
        Record(new DecisionMeetingFixed(on), actor);
    }

    /// <summary>Records the decision. One that comes late is recorded, never refused.</summary>
    /// <exception cref="RuleBrokenException">There is a decision already, or something that its outcome needs is missing.</exception>
    /// <remarks>Source: 2004 Act, section 9(1); 2016 guidance, section 3. The criteria are the regime's.</remarks>
    public void RecordDecision(DecisionRecord decision, Actor actor)
    {
        RefuseWhenClosed();
        RefuseWhenDecided();
        RuleBrokenException.ThrowIf(AcceptedOn is null, "Look at the notification first: accept it, or say why not.", Citations.Establishing);
        RefuseImpossibleDate(decision.DecidedOn, "The date of the decision", actor);
        RefuseUnexplained(decision);
        RefuseUnansweredCriteria(decision);
        RefuseAgainstCriteria(decision);
        RefuseHalfOutcome(decision, actor);

        Decisions = [.. Decisions, decision];
        if (decision.Outcome != DecisionOutcome.Defer && decision.Outcome != DecisionOutcome.Transfer)
        {
            Decision = decision.Outcome;
            DecidedOn = decision.DecidedOn;
        }

        Record(new DecisionRecorded(decision.Outcome.Code, decision.DecidedOn), actor);
        FollowDecision(decision, actor);
    }

    private void FollowDecision(DecisionRecord decision, Actor actor)
    {
        if (decision.Outcome == DecisionOutcome.Joint)
        {
            MakeJoint(decision.OtherReview!, decision.OtherReviewBody!, actor);
        }
        else if (decision.Outcome == DecisionOutcome.Transfer)
        {
            MoveTo(decision.ToPartnershipId, decision.Reasons, decision.DecidedOn, step: null, actor);
        }
    }

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

/// <summary>The meeting about the decision has a date.</summary>
public sealed record DecisionMeetingFixed(DateOnly On) : CaseEvent
{
    public override StepDone? Completes => new("fix-decision-meeting");
}

/// <summary>The partnership decided, deferred or passed the death on.</summary>
/// <param name="Outcome">A code of <see cref="DecisionOutcome"/>.</param>
public sealed record DecisionRecorded(string Outcome, DateOnly DecidedOn) : CaseEvent
{
    public override StepDone? Completes => new("record-decision", Outcome);
}
