using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Execution;
using DhrManager.Workflows.Execution.Migration;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Administration.ShowDefinition;

/// <summary>
/// Moves the running flowcharts that can be moved to the newest version. Nothing runs by it: open steps go on waiting.
/// The task of a step that another took the place of becomes the other's; all others stay as they were opened.
/// </summary>
public sealed class MigrateDefinitionHandler(DhrDbContext db, DefinitionLibrary library)
{
    /// <returns>How many were moved.</returns>
    public async Task<int> HandleAsync(string definitionId, StepMap map, CancellationToken cancellationToken)
    {
        var newest = library.Newest(definitionId);
        var older = await db.WorkflowInstances
            .Where(i => i.DefinitionId == definitionId && !i.IsFinished && i.DefinitionHash != newest.Definition.Hash)
            .ToListAsync(cancellationToken);
        var tasks = await OpenTasksAsync(older, cancellationToken);
        var moved = older.Count(instance => TryMove(instance, newest, map, tasks[instance.Id]));
        db.AuditEntries.Add(AuditEntry.For(
            "WorkflowsMigrated", reviewId: null, new { definitionId, newest.Definition.Version, moved, map.Places }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return moved;
    }

    // An administrator is on no review's list; of the tasks nothing is read but which step they belong to.
    private async Task<ILookup<Guid, ReviewTask>> OpenTasksAsync(List<StoredInstance> instances, CancellationToken cancellationToken)
    {
        var ids = instances.Select(i => i.Id).ToList();
        var tasks = await db.Tasks.IgnoreQueryFilters([DhrDbContext.AccessFilter]).Where(t => ids.Contains(t.InstanceId) && t.ClosedAt == null).ToListAsync(cancellationToken);
        return tasks.ToLookup(t => t.InstanceId);
    }

    private bool TryMove(StoredInstance instance, WorkflowEngine newest, StepMap map, IEnumerable<ReviewTask> tasks)
    {
        var state = WorkflowState.FromJson(instance.State);
        var from = library.Engine(instance.DefinitionHash);
        var preview = WorkflowMigration.Preview(state, from, newest, map.Places);
        if (!preview.IsPossible)
        {
            return false;
        }

        var moved = WorkflowMigration.Migrate(state, from, newest, map.Places);
        RenewTasks(preview.Kept, newest.WaitingSteps(moved), tasks);
        instance.State = moved.ToJson();
        instance.DefinitionHash = newest.Definition.Hash;
        instance.Version++;
        db.AuditEntries.Add(AuditEntry.For("WorkflowMigrated", instance.ReviewId, new { instance.DefinitionId, newest.Definition.Version }, db.Actor));
        return true;
    }

    // Otherwise the page of the new step would wait for a task of its own form that does not exist.
    private static void RenewTasks(IReadOnlyList<KeptStep> kept, IReadOnlyList<WaitingStep> waiting, IEnumerable<ReviewTask> tasks)
    {
        var renamed = kept.Where(step => step.From != step.To).Select(step => step.StepId).ToHashSet();
        foreach (var task in tasks.Where(task => renamed.Contains(task.StepId)))
        {
            HumanTask.Renew(task, waiting.Single(step => step.Id == task.StepId));
        }
    }
}
