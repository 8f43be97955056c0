using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The first look at a notification: is it ours, is it new, could it qualify?
public sealed partial class Review
{
    /// <summary>Null until triage.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    public string? TriageReasons { get; private set; }

    /// <summary>The review that covers the same death; null unless this one was closed as its duplicate.</summary>
    public Guid? DuplicateOf { get; private set; }

    /// <summary>Records the first look: is it ours, is it new, could it qualify?</summary>
    /// <param name="reasons">Required for every outcome but acceptance.</param>
    /// <param name="duplicateOf">The review that already covers the death; for a duplicate only.</param>
    /// <param name="toPartnershipId">The partnership that leads instead; for a transfer only. Its triage comes next.</param>
    /// <exception cref="RuleBrokenException">Triage is over, or what the outcome needs is missing.</exception>
    /// <remarks>Source: local procedure; 2016 guidance, section 3.</remarks>
    public void Triage(TriageOutcome outcome, string? reasons, Guid? duplicateOf, Guid? toPartnershipId, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(
            AcceptedOn is not null,
            $"{Reference} was accepted on {Say(AcceptedOn.GetValueOrDefault())}. Change its course with the decision, or transfer it.",
            Citations.Local);
        RefuseLongText(reasons, "The reasons");
        if (outcome != TriageOutcome.Accept)
        {
            RefuseBlank(reasons, "Say why. The reasons are kept with the notification and may have to be shown to the family or the Home Office.", Citations.Establishing);
        }

        if (outcome == TriageOutcome.Accept)
        {
            AcceptedOn = actor.Today;
            Record(new ReviewAccepted(), actor);
        }
        else if (outcome == TriageOutcome.Transfer)
        {
            RefuseSamePartnership(toPartnershipId);
            MoveTo(toPartnershipId.Value, reasons!, actor.Today, "triage", actor);
        }
        else
        {
            NotPursue(outcome, duplicateOf, actor);
        }

        TriageReasons = reasons;
    }

    private void NotPursue(TriageOutcome outcome, Guid? duplicateOf, Actor actor)
    {
        var isDuplicate = outcome == TriageOutcome.Duplicate;
        RuleBrokenException.ThrowIf(
            isDuplicate && (duplicateOf is null || duplicateOf == Id),
            "Choose the other review that already covers this death.",
            Citations.Local);

        DuplicateOf = isDuplicate ? duplicateOf : null;
        CloseAs(isDuplicate ? ReviewClosure.Duplicate : ReviewClosure.NotRelevant, actor);
        Record(new ReviewNotPursued(outcome.Code), actor);
    }
}

/// <summary>Triage let the review go on to scoping.</summary>
public sealed record ReviewAccepted : CaseEvent
{
    public override StepDone? Completes => new("triage", TriageOutcome.Accept.Code);
}

/// <summary>Triage closed the review as a duplicate or as outside the definition.</summary>
public sealed record ReviewNotPursued(string Outcome) : CaseEvent
{
    public override StepDone? Completes => new("triage", Outcome);
}
