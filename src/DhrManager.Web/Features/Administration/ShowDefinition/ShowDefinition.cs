using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution;
using DhrManager.Workflows.Execution.Migration;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Administration.ShowDefinition;

/// <summary>The versions of one definition, and what could be moved to the newest.</summary>
public sealed record DefinitionView(
    WorkflowDefinition Newest,
    IReadOnlyList<VersionRow> Versions,
    IReadOnlyList<Problem> Warnings,
    IReadOnlyList<MigrationPlan> Plans);

public sealed record VersionRow(int Version, DateTime LoadedAt, int Running, int Finished);

public sealed class ShowDefinitionQuery(DhrDbContext db, DefinitionLibrary library)
{
    /// <returns>Null when this installation has no such definition.</returns>
    public async Task<DefinitionView?> FindAsync(string definitionId, CancellationToken cancellationToken)
    {
        var versions = await db.WorkflowDefinitions.AsNoTracking().Where(d => d.DefinitionId == definitionId).OrderByDescending(d => d.Version).ToListAsync(cancellationToken);
        if (versions.Count == 0)
        {
            return null;
        }

        var instances = await db.WorkflowInstances.AsNoTracking().Where(i => i.DefinitionId == definitionId && !i.IsFinished).ToListAsync(cancellationToken);
        var finished = await db.WorkflowInstances.Where(i => i.DefinitionId == definitionId && i.IsFinished)
            .GroupBy(i => i.DefinitionHash).Select(i => new { i.Key, Count = i.Count() }).ToDictionaryAsync(i => i.Key, i => i.Count, cancellationToken);
        return new DefinitionView(
            library.Newest(definitionId).Definition,
            [.. versions.Select(v => new VersionRow(v.Version, v.LoadedAt, instances.Count(i => i.DefinitionHash == v.Hash), finished.GetValueOrDefault(v.Hash)))],
            [.. DefinitionLoader.Load(versions[0].Text, $"{definitionId}.json", StepCatalog.Activities).Problems.Where(p => p.IsWarning)],
            [.. Plans(versions, instances)]);
    }

    private IEnumerable<MigrationPlan> Plans(List<StoredDefinition> versions, List<StoredInstance> instances) =>
        from version in versions.Skip(1)
        let own = instances.Where(i => i.DefinitionHash == version.Hash).ToList()
        where own.Count > 0
        select MigrationPlan.Of(version.Version, own, library);
}

/// <summary>
/// Moves the running flowcharts that can be moved to the newest version. Nothing runs by it: open steps go on waiting,
/// and tasks keep the title and the roles they were opened with until they are done.
/// </summary>
public sealed class MigrateDefinitionHandler(DhrDbContext db, DefinitionLibrary library)
{
    /// <returns>How many were moved.</returns>
    public async Task<int> HandleAsync(string definitionId, CancellationToken cancellationToken)
    {
        var newest = library.Newest(definitionId);
        var older = await db.WorkflowInstances
            .Where(i => i.DefinitionId == definitionId && !i.IsFinished && i.DefinitionHash != newest.Definition.Hash)
            .ToListAsync(cancellationToken);
        var moved = older.Count(instance => TryMove(instance, newest));
        db.AuditEntries.Add(AuditEntry.For("WorkflowsMigrated", reviewId: null, new { definitionId, newest.Definition.Version, moved }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return moved;
    }

    private bool TryMove(StoredInstance instance, WorkflowEngine newest)
    {
        var state = WorkflowState.FromJson(instance.State);
        var from = library.Engine(instance.DefinitionHash);
        if (!WorkflowMigration.Preview(state, from, newest).IsPossible)
        {
            return false;
        }

        instance.State = WorkflowMigration.Migrate(state, from, newest).ToJson();
        instance.DefinitionHash = newest.Definition.Hash;
        instance.Version++;
        db.AuditEntries.Add(AuditEntry.For("WorkflowMigrated", instance.ReviewId, new { instance.DefinitionId, newest.Definition.Version }, db.Actor));
        return true;
    }
}
