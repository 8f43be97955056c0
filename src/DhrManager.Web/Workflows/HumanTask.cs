using DhrManager.Domain;
using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data.Workflows;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Execution;

namespace DhrManager.Web.Workflows;

/// <summary>A step that waits for a person.</summary>
/// <remarks>
/// Type in definition files: <c>Dhr.HumanTask</c>. Inputs: <c>title</c>, in words that begin with a verb; <c>role</c>,
/// codes of <see cref="ReviewRole"/> separated by spaces; <c>form</c>, the page that completes it; <c>due</c>, a clock
/// of the regime; <c>outcomes</c>, its ports, <c>Done</c> when absent.
/// </remarks>
public static class HumanTask
{
    public const string TypeName = "Dhr.HumanTask";

    public static ActivityType Type { get; } = new(TypeName, ActivityBehaviour.Waiting, Ports: null);

    public static ReviewTask Open(Review review, StoredInstance instance, WaitingStep step, Actor actor) =>
        new(Guid.CreateVersion7(), review.Id, Text(step, "form"), Text(step, "title"), Text(step, "role"), actor.Now)
        {
            InstanceId = instance.Id,
            StepId = step.Id,
            SubjectId = instance.SubjectId,
            AgencyId = instance.AgencyId,
            ClockCode = step.Inputs.GetValueOrDefault("due")?.ToString(),
        };

    /// <summary>Makes the task that of another step, after a migration. Its clock and its date stay.</summary>
    public static void Renew(ReviewTask task, WaitingStep step) => task.Become(Text(step, "form"), Text(step, "title"), Text(step, "role"));

    /// <summary>Whether the person holds one of the task's roles on the review, for the task's agency where the role is an agency's.</summary>
    public static bool MayDo(this Review review, ReviewTask task, Actor actor) =>
        actor.IsSystem || review.Access.Any(line =>
            line.PersonId == actor.PersonId
            && (line.EndedAt is null || line.EndedAt == actor.Now) // who hands a review over leaves its list in the same save
            && task.IsFor(line.Role.Code)
            && (!line.Role.IsOfAnAgency || line.AgencyId == task.AgencyId));

    /// <summary>The date of the task's clock; null when no such clock runs.</summary>
    public static DateOnly? TaskDueOn(this Review review, ReviewTask task) =>
        (review.RunningClock(task.ClockCode!, task.SubjectId) ?? review.RunningClock(task.ClockCode!))?.DueOn;

    private static string Text(WaitingStep step, string input) =>
        step.Inputs.GetValueOrDefault(input)?.ToString()
        ?? throw new InvalidOperationException($"The step {step.ActivityId} has no input '{input}'.");
}
