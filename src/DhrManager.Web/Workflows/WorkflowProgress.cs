using DhrManager.Web.Data.Workflows;
using DhrManager.Workflows.Execution;

namespace DhrManager.Web.Workflows;

/// <summary>How far one instance has come: ids of the steps that wait, wait too long, or were done at least once.</summary>
public sealed record WorkflowProgress(IReadOnlySet<string> Open, IReadOnlySet<string> Late, IReadOnlySet<string> Done)
{
    /// <param name="state">Where the instance stands.</param>
    /// <param name="journal">The journal of this instance.</param>
    /// <param name="lateSteps"><see cref="OpenStep.Id"/> of the waiting steps whose tasks are late.</param>
    public static WorkflowProgress Of(WorkflowState state, IEnumerable<WorkflowJournalRow> journal, IReadOnlySet<string> lateSteps)
    {
        var waiting = state.Status == WorkflowStatus.Running ? state.OpenSteps : [];
        return new(
            waiting.Select(step => step.ActivityId).ToHashSet(),
            waiting.Where(step => lateSteps.Contains(step.Id)).Select(step => step.ActivityId).ToHashSet(),
            journal.Where(row => row.Kind == nameof(JournalKind.Completed)).Select(row => row.ActivityId).ToHashSet());
    }
}
