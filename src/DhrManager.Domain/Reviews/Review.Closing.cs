namespace DhrManager.Domain.Reviews;

// How a review ends, whichever stage it ends in.
public sealed partial class Review
{
    /// <summary>UK date; null while the review is open. Set again when a reopened review closes.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Null while the review is open.</summary>
    public ReviewClosure? ClosedAs { get; private set; }

    /// <summary>What was learnt and with whom it was shared, when no review was held.</summary>
    public string? ClosingNote { get; private set; }

    /// <summary>How the other body took the review on; null unless closed as "other review".</summary>
    public string? OtherReviewAccepted { get; private set; }

    // The caller records the event that says why.
    private void CloseAs(ReviewClosure closure, Actor actor)
    {
        ClosedOn = actor.Today;
        ClosedAs = closure;
    }
}

/// <summary>The review ended.</summary>
/// <param name="ClosedAs">A code of <see cref="ReviewClosure"/>.</param>
/// <param name="Step">The human step that ended it.</param>
public sealed record ReviewClosed(string ClosedAs, string Step) : CaseEvent
{
    public override StepDone? Completes => new(Step);
}
