using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>Outcomes of steps as the rules need them.</summary>
internal static class Ports
{
    /// <summary>Outcomes that are followed. A fork without a readable list of branches follows none.</summary>
    public static IReadOnlyList<string> Of(Activity step, ActivityCatalog catalog) =>
        step.Type is ActivityNames.FlowFork ? TextList.Of(step, "branches") ?? [] : catalog.PortsOf(step);

    /// <summary>Whether all outcomes are followed, not one of them.</summary>
    public static bool AllAtOnce(Activity step) => step.Type is ActivityNames.FlowFork;
}
