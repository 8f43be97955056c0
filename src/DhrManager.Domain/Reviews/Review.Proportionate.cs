using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// A proportionate exercise: one meeting, lessons and actions, no overview report.
public sealed partial class Review
{
    public ProportionateLearning? ProportionateLearning { get; private set; }

    /// <summary>Records the learning of a proportionate exercise; its actions are then agreed and followed to the end.</summary>
    /// <exception cref="RuleBrokenException">The decision was another, the Home Office was not told, or there is no lesson.</exception>
    /// <remarks>Source: local procedure. Not a substitute for a review where the criteria are met.</remarks>
    public void RecordProportionateLearning(DateOnly heldOn, string who, string note, Actor actor)
    {
        RefuseWhenClosed();
        RefuseUnlessNoFullReview();
        RuleBrokenException.ThrowIf(Decision != DecisionOutcome.Proportionate, "The decision was not to hold a proportionate exercise.", Citations.Local);
        RuleBrokenException.ThrowIf(ProportionateLearning is not null, "The learning has been recorded already. Add further lessons and actions instead.", Citations.Local);
        RefuseImpossibleDate(heldOn, "The date of the exercise", actor);
        RefuseBlank(who, "Say which agencies took part.", Citations.Local);
        RefuseLongText(who, "The agencies that took part");
        RefuseLongText(note, "The note");
        RuleBrokenException.ThrowIf(Lessons.Count == 0, "Add at least one lesson. Without one the exercise has taught nobody anything.", Citations.Local);

        ProportionateLearning = new ProportionateLearning(heldOn, who, note);
        Record(new ProportionateLearningRecorded(heldOn), actor);
        AgreeActionPlan(actor);
    }
}

/// <summary>When a proportionate exercise was held, who took part, and what else is worth keeping.</summary>
public sealed record ProportionateLearning(DateOnly HeldOn, string Who, string Note);

/// <summary>The learning of a proportionate exercise is on record.</summary>
public sealed record ProportionateLearningRecorded(DateOnly HeldOn) : CaseEvent
{
    public override StepDone? Completes => new("record-proportionate-learning");
}
