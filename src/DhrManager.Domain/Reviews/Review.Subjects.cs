using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Returns and actions have dates of their own, which the agency agreed and which may move.
public sealed partial class Review
{
    /// <summary>The date by which an agency owes a return or an action; null for other ids and once nothing is owed.</summary>
    public DateOnly? SubjectDueOn(Guid subjectId) =>
        _returns.Find(r => r.Id == subjectId && r.IsOutstanding)?.DueOn
        ?? _actions.Find(a => a.Id == subjectId && !a.Status.IsFinal)?.TargetOn;

    private IEnumerable<int> KeyLineNumbers => Terms?.KeyLines.Select(l => l.Number) ?? [];

    private void MoveClocksOf(Guid subjectId, DateOnly dueOn)
    {
        foreach (var clock in _clocks.Where(c => c.SubjectId == subjectId && c.IsRunning))
        {
            clock.MoveTo(dueOn);
        }
    }

    private static void RefuseDateNotAhead(DateOnly date, string what, Actor actor) =>
        RuleBrokenException.ThrowIf(date <= actor.Today, $"{what} must be after today.", Citations.Local);
}
