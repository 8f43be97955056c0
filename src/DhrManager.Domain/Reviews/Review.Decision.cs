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
        if (decision.Outcome == DecisionOutcome.Joint && JointReviews.All(j => j.Kind != decision.OtherReview))
        {
            MakeJoint(decision.OtherReview!, decision.OtherReviewBody!, actor);
        }
        else if (decision.Outcome == DecisionOutcome.Transfer)
        {
            MoveTo(decision.ToPartnershipId!.Value, decision.Reasons, decision.DecidedOn, step: null, actor);
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
