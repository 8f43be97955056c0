using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Execution;
using DhrManager.Workflows.Execution.Migration;

namespace DhrManager.Web.Features.Administration.ShowDefinition;

/// <summary>What moving the running flowcharts of one older version to the newest would come to, in counts.</summary>
/// <param name="Movable">How many can be moved.</param>
/// <param name="Kept">Open steps that go on waiting, with how many flowcharts wait there.</param>
/// <param name="Vanishing">Open steps without a counterpart, with how many flowcharts wait there; these cannot be moved.</param>
/// <param name="Appearing">Steps that only the newest version has.</param>
/// <param name="Obstacles">Why some cannot be moved, each reason once.</param>
public sealed record MigrationPlan(
    int Version,
    int Running,
    int Movable,
    IReadOnlyList<StepCount> Kept,
    IReadOnlyList<StepCount> Vanishing,
    IReadOnlyList<string> Appearing,
    IReadOnlyList<string> Obstacles)
{
    public static MigrationPlan Of(int version, IReadOnlyList<StoredInstance> instances, DefinitionLibrary library, StepMap map)
    {
        var previews = instances.Select(i => Preview(i, library, map)).ToList();
        return new(
            version,
            instances.Count,
            previews.Count(p => p.IsPossible),
            Count(previews.SelectMany(p => p.Kept.Select(k => k.From == k.To ? k.From : $"{k.From}, then {k.To}"))),
            Count(previews.SelectMany(p => p.Vanishing)),
            [.. previews.SelectMany(p => p.Appearing).Distinct()],
            [.. previews.SelectMany(p => p.Obstacles).Distinct()]);
    }

    private static MigrationPreview Preview(StoredInstance instance, DefinitionLibrary library, StepMap map) => WorkflowMigration.Preview(
        WorkflowState.FromJson(instance.State), library.Engine(instance.DefinitionHash), library.Newest(instance.DefinitionId), map.Places);

    private static IReadOnlyList<StepCount> Count(IEnumerable<string> steps) =>
        [.. steps.CountBy(step => step).Select(s => new StepCount(s.Key, s.Value)).OrderBy(s => s.Step, StringComparer.Ordinal)];
}

/// <param name="Step">Its id in the definition.</param>
public sealed record StepCount(string Step, int Count);
