using DhrManager.Domain.Access;
using DhrManager.Domain.Calendar;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Reviews.ShowReview;

/// <summary>How open tasks of one review look to one reader.</summary>
internal sealed class OpenTaskLines(
    ReviewRow review,
    IReadOnlyList<ReviewAccess> ownLines,
    IReadOnlyDictionary<Guid, string> agencies,
    IReadOnlyDictionary<Guid, string> subjects,
    WorkingDays workingDays,
    DateOnly today)
{
    public bool IsLate(ReviewTask task) => Due(task).IsLate;

    public DueDate Due(ReviewTask task) =>
        DueDate.Of(task.DueOn, task.ClockCode, review.Regime, review.PausedFrom, today, workingDays);

    public string WaitsFor(ReviewTask task) => $"{task.Title}: waits for {task.WaitsFor(agencies)}";

    public StepLine Of(ReviewTask task)
    {
        var isMine = ownLines.Any(task.IsFor);
        var due = Due(task);
        return new StepLine(
            Title(task),
            isMine ? "You can do this now" : $"Waiting for {task.WaitsFor(agencies)}",
            due.IsLate ? TagColour.Red : isMine ? TagColour.Blue : TagColour.Grey,
            isMine ? Links.Step(task.ReviewId, task.Form, task.SubjectId) : null,
            due.WholeSentence);
    }

    public StepLine Done(ReviewTask task) => StepLine.Done(Title(task), task.ClosedAt);

    private string Title(ReviewTask task) => task.SubjectId is { } id && subjects.GetValueOrDefault(id) is { Length: > 0 } about
        ? $"{task.Title}: {about}"
        : task.Title;
}
