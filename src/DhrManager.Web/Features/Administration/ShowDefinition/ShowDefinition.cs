using DhrManager.Web.Data;
using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Definitions;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Administration.ShowDefinition;

/// <summary>The versions of one definition, and what could be moved to the newest.</summary>
public sealed record DefinitionView(
    WorkflowDefinition Newest,
    IReadOnlyList<VersionRow> Versions,
    IReadOnlyList<Problem> Warnings,
    IReadOnlyList<MigrationPlan> Plans,
    IReadOnlyList<VanishingStep> Vanishing);

public sealed record VersionRow(int Version, DateTime LoadedAt, int Running, int Finished);

public sealed class ShowDefinitionQuery(DhrDbContext db, DefinitionLibrary library)
{
    /// <param name="map">How the plans are made; what vanishes is told as it is without one.</param>
    /// <returns>Null when this installation has no such definition.</returns>
    public async Task<DefinitionView?> FindAsync(string definitionId, StepMap map, CancellationToken cancellationToken)
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
            [.. Plans(versions, instances, map)],
            [.. Vanishing(versions, instances)]);
    }

    private IEnumerable<VanishingStep> Vanishing(List<StoredDefinition> versions, List<StoredInstance> instances) =>
        (from plan in Plans(versions, instances, StepMap.None)
         let older = library.Engine(versions.Single(v => v.Version == plan.Version).Hash).Definition
         from step in plan.Vanishing
         select VanishingStep.Of(step.Step, older, library.Newest(older.DefinitionId).Definition))
        .DistinctBy(step => step.Id);

    private IEnumerable<MigrationPlan> Plans(List<StoredDefinition> versions, List<StoredInstance> instances, StepMap map) =>
        from version in versions.Skip(1)
        let own = instances.Where(i => i.DefinitionHash == version.Hash).ToList()
        where own.Count > 0
        select MigrationPlan.Of(version.Version, own, library, map);
}
