using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The end of a review that was held, and its reopening.
public sealed partial class Review
{
    /// <summary>How the partnership checked at the end that the plan was carried out.</summary>
    public string? ClosingAudit { get; private set; }

    /// <summary>The day on which nothing stood in the way of closing for the first time.</summary>
    public DateOnly? ReadyToCloseOn { get; private set; }

    /// <summary>Every reopening, the earliest first.</summary>
    public IReadOnlyList<Reopening> Reopenings { get; private set; } = [];

    // A full review ends in publication or in withholding; a proportionate exercise has no report.
    private bool IsReportSettled =>
        PublishedOn is not null || WithheldOn is not null || (Decision == DecisionOutcome.Proportionate && ProportionateLearning is not null);

    /// <summary>Everything that stands in the way of closing, in words that continue a sentence. Empty when nothing does.</summary>
    /// <remarks>Source: 2016 guidance, section 7; the review ends when the plan has been carried out.</remarks>
    public IReadOnlyList<string> ClosureObstacles()
    {
        List<string> obstacles = [];
        if (WasEverHeld && !IsReportSettled)
        {
            obstacles.Add("the report is neither published nor withheld");
        }

        if (Numbers(_actions.Where(a => !a.Status.IsFinal).Select(a => a.Number)) is { } actions)
        {
            obstacles.Add($"actions are not finished ({actions})");
        }

        var open = _recommendations.Where(r => !StatusOf(r).IsFinal && !_actions.Exists(a => a.RecommendationId == r.Id)).ToList();
        if (Numbers(open.Where(r => r.IsForBodyOutside).Select(r => $"{r.Number}")) is { } unsent)
        {
            obstacles.Add($"recommendations to bodies outside have not been sent ({unsent})");
        }

        if (Numbers(open.Where(r => !r.IsForBodyOutside).Select(r => $"{r.Number}")) is { } withoutAction)
        {
            obstacles.Add($"recommendations have no action ({withoutAction})");
        }

        return obstacles;
    }

    /// <summary>Closes the review.</summary>
    /// <param name="audit">How the partnership checked that the plan was carried out.</param>
    /// <param name="learningShared">With whom the learning was shared.</param>
    /// <exception cref="RuleBrokenException">It is closed, something stands in the way, or a text is missing.</exception>
    public void CloseReview(string audit, string learningShared, Actor actor)
    {
        RefuseWhenClosed();
        var obstacles = ClosureObstacles();
        RuleBrokenException.ThrowIf(
            obstacles.Count > 0,
            $"The review cannot be closed yet: {string.Join("; ", obstacles)}.",
            Citations.Reports);
        RefuseBlank(audit, "Say how the partnership checked that the action plan was carried out.", Citations.Reports);
        RefuseBlank(learningShared, "Say with whom the learning was shared.", Citations.Reports);
        RefuseLongText(audit, "The audit");
        RefuseLongText(learningShared, "With whom the learning was shared");

        (ClosingAudit, ClosingNote) = (audit, learningShared);
        CloseAs(Reopenings.Count > 0 && !WasEverHeld ? Reopenings[^1].WasClosedAs : ReviewClosure.Completed, actor);
        Record(new ReviewClosed(ClosedAs!.Code, "close-review"), actor);
    }

    /// <summary>Opens a closed review again, for example when an audit finds that a change has not lasted.</summary>
    /// <param name="authority">Who decided it.</param>
    /// <exception cref="RuleBrokenException">The review is open, or the reason or the authority is missing.</exception>
    public void Reopen(string reason, string authority, Actor actor)
    {
        RuleBrokenException.ThrowIf(ClosedOn is null, "The review is open.", Citations.Local);
        RefuseBlank(reason, "Say why the review is reopened.", Citations.Local);
        RefuseBlank(authority, "Say who decided that the review is reopened.", Citations.Local);
        RefuseLongText(reason, "The reason");
        RefuseLongShortText(authority, "Who decided it");

        Reopenings = [.. Reopenings, new Reopening(actor.Today, reason, authority, ClosedOn.Value, ClosedAs!)];
        (ClosedOn, ClosedAs) = (null, null);
        Record(new ReviewReopened(actor.Today), actor);
    }

    // Whether a review or a proportionate exercise was held, so that a report or its learning is owed.
    private bool WasEverHeld => CommissionedOn is not null || Decision == DecisionOutcome.Proportionate;

    // Publication and the last action come in either order. Raised once: CloseReview looks again.
    private void RecordWhenReadyToClose(Actor actor)
    {
        if (ReadyToCloseOn is not null || ActionPlanAgreedOn is null || !IsReportSettled || !AreActionsFinished)
        {
            return;
        }

        ReadyToCloseOn = actor.Today;
        Record(new ReadyToClose(), actor);
    }

    private static string? Numbers(IEnumerable<string> numbers) => string.Join(", ", numbers) is { Length: > 0 } text ? text : null;
}

/// <summary>A review that was opened again.</summary>
public sealed record Reopening(DateOnly On, string Reason, string Authority, DateOnly WasClosedOn, ReviewClosure WasClosedAs);

/// <summary>Nothing stands in the way of closing the review.</summary>
public sealed record ReadyToClose : CaseEvent;

/// <summary>A closed review was opened again.</summary>
public sealed record ReviewReopened(DateOnly On) : CaseEvent;
