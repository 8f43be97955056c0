using DhrManager.Domain.Access;
using DhrManager.Domain.Calendar;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Tasks;

namespace DhrManager.Web.Features.Reviews;

/// <summary>
/// What comes next in each review and what it waits for. The people of an agency are told of their agency's tasks only;
/// everybody else of the earliest clock.
/// </summary>
public sealed class ReviewOutlook(
    IReadOnlyList<ReviewClock> clocks,
    IReadOnlyList<ReviewTask> tasks,
    IReadOnlyList<ReviewAccess> lines,
    IReadOnlyDictionary<Guid, string> agencies,
    WorkingDays workingDays,
    DateOnly today)
{
    private readonly ILookup<Guid, ReviewClock> _clocks = clocks.ToLookup(c => c.ReviewId);
    private readonly ILookup<Guid, ReviewTask> _tasks = tasks.ToLookup(t => t.ReviewId);
    private readonly ILookup<Guid, ReviewAccess> _lines = lines.ToLookup(l => l.ReviewId);

    public ListedReview Of(ReviewRow row, string partnership)
    {
        var seen = _tasks[row.Id]
            .Where(task => _lines[row.Id].Any(task.MayBeSeenBy))
            .OrderBy(task => task.DueOn ?? DateOnly.MaxValue)
            .ThenBy(task => task.OpenedAt)
            .ToList();
        var (milestone, due) = _lines[row.Id].All(line => line.Role.IsOfAnAgency) ? NextTask(row, seen) : NextClock(row);
        return new ListedReview(row, partnership, milestone, due, WaitsFor(row, seen));
    }

    private (string? Name, DueDate Due) NextClock(ReviewRow row) => _clocks[row.Id].MinBy(clock => clock.DueOn) is { } next
        ? (row.Regime.Clock(next.Code).Name, Due(row, next.Code, next.DueOn))
        : (null, Due(row, null, null));

    private (string? Name, DueDate Due) NextTask(ReviewRow row, List<ReviewTask> seen) => seen.Find(task => task.DueOn is not null) is { } next
        ? (next.Title, Due(row, next.ClockCode, next.DueOn))
        : (null, Due(row, null, null));

    private DueDate Due(ReviewRow row, string? clock, DateOnly? dueOn) =>
        DueDate.Of(dueOn, clock, row.Regime, row.PausedFrom, today, workingDays);

    private string WaitsFor(ReviewRow row, List<ReviewTask> seen) => seen switch
    {
        [] when row.ClosedAs is not null => "Nothing, it is closed",
        [] => "Nothing at the moment",
        [var only] => Words(only),
        [var first, .. var more] => $"{Words(first)}; and {more.Count} more",
    };

    private string Words(ReviewTask task) => $"{task.Title} ({task.WaitsFor(agencies)})";
}
