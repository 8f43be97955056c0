using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution.Graph;

/// <summary>Works out how a step behaves.</summary>
internal static class NodeKinds
{
    private static readonly Dictionary<string, NodeKind> Elsa = new(StringComparer.Ordinal)
    {
        [ActivityNames.Flowchart] = NodeKind.Flowchart,
        [ActivityNames.Start] = NodeKind.Pass,
        [ActivityNames.End] = NodeKind.End,
        [ActivityNames.Finish] = NodeKind.Finish,
        [ActivityNames.FlowDecision] = NodeKind.Decision,
        [ActivityNames.FlowSwitch] = NodeKind.Switch,
        [ActivityNames.FlowFork] = NodeKind.Fork,
        [ActivityNames.FlowJoin] = NodeKind.Pass,
        [ActivityNames.SetVariable] = NodeKind.SetVariable,
        [ActivityNames.Correlate] = NodeKind.Correlate,
        [ActivityNames.SetName] = NodeKind.SetName,
        [ActivityNames.Event] = NodeKind.Event,
        [ActivityNames.PublishEvent] = NodeKind.PublishEvent,
        [ActivityNames.RunTask] = NodeKind.HostWaiting,
        [ActivityNames.Delay] = NodeKind.Delay,
        [ActivityNames.Timer] = NodeKind.Timer,
        [ActivityNames.Cron] = NodeKind.Cron,
        [ActivityNames.StartAt] = NodeKind.StartAt,
        [ActivityNames.Fault] = NodeKind.Fault,
        [ActivityNames.WriteLine] = NodeKind.WriteLine,
    };

    public static NodeKind Of(Activity activity, ActivityCatalog catalog)
    {
        if (Elsa.TryGetValue(activity.Type, out var kind))
        {
            return kind;
        }

        return catalog.Find(activity.Type)?.Behaviour switch
        {
            ActivityBehaviour.Immediate => NodeKind.HostImmediate,
            ActivityBehaviour.Waiting => NodeKind.HostWaiting,
            _ => NodeKind.Unsupported,
        };
    }

    // Elsa treats WaitAllActive like WaitAll in token mode. WaitAny is refused by the validator and lets every token through here.
    public static bool JoinsAll(Activity activity) => activity.Type == ActivityNames.FlowJoin
        && activity.Inputs.GetValueOrDefault("mode") is LiteralExpression { Value: string mode }
        && mode.ToUpperInvariant() is ("WAITALL" or "WAITALLACTIVE");
}
