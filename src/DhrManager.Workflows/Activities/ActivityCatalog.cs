using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Activities;

/// <summary>The types of step a definition may use: Elsa's that are understood, and the host's own.</summary>
/// <remarks>Immutable. A type that is not in the catalog is refused when a definition is loaded.</remarks>
public sealed class ActivityCatalog
{
    private readonly Dictionary<string, ActivityType> _types;

    private ActivityCatalog(Dictionary<string, ActivityType> types) => _types = types;

    /// <summary>Elsa's types alone.</summary>
    public static ActivityCatalog Elsa { get; } = new(ElsaTypes().ToDictionary(t => t.Name, StringComparer.Ordinal));

    /// <summary>This catalog and the host's types; a host type replaces one of the same name.</summary>
    public ActivityCatalog With(params ActivityType[] types)
    {
        var all = new Dictionary<string, ActivityType>(_types, StringComparer.Ordinal);

        foreach (var type in types)
        {
            all[type.Name] = type;
        }

        return new ActivityCatalog(all);
    }

    /// <summary>The type of that name, or null when it is not supported.</summary>
    public ActivityType? Find(string name) => _types.GetValueOrDefault(name);

    /// <summary>Outcomes a step can complete with; empty for a step that ends its flowchart and for an unsupported type.</summary>
    public IReadOnlyList<string> PortsOf(Activity activity) => activity.Type switch
    {
        ActivityNames.FlowSwitch => [.. activity.Cases.Select(c => c.Label), PortNames.Default],
        ActivityNames.FlowFork => TextList.Of(activity, "branches") ?? [PortNames.Done],
        _ when Find(activity.Type) is not { } type => [],
        _ when Find(activity.Type) is { Ports: { } ports } => ports,
        _ => TextList.Of(activity, "outcomes") ?? [PortNames.Done],
    };

    private static IEnumerable<ActivityType> ElsaTypes() =>
    [
        new(ActivityNames.Flowchart, ActivityBehaviour.Waiting, [PortNames.Done]),
        new(ActivityNames.Start, ActivityBehaviour.Immediate, [PortNames.Done]),
        new(ActivityNames.End, ActivityBehaviour.Immediate, []),
        new(ActivityNames.Finish, ActivityBehaviour.Immediate, []),
        new(ActivityNames.FlowDecision, ActivityBehaviour.Immediate, [PortNames.True, PortNames.False]),
        new(ActivityNames.FlowSwitch, ActivityBehaviour.Immediate, null),
        new(ActivityNames.FlowFork, ActivityBehaviour.Immediate, null),
        new(ActivityNames.FlowJoin, ActivityBehaviour.Immediate, [PortNames.Done]),
        new(ActivityNames.SetVariable, ActivityBehaviour.Immediate, [PortNames.Done]),
        new(ActivityNames.Correlate, ActivityBehaviour.Immediate, [PortNames.Done]),
        new(ActivityNames.SetName, ActivityBehaviour.Immediate, [PortNames.Done]),
        new(ActivityNames.Event, ActivityBehaviour.Waiting, [PortNames.Done]),
        new(ActivityNames.PublishEvent, ActivityBehaviour.Immediate, [PortNames.Done]),
        new(ActivityNames.RunTask, ActivityBehaviour.Waiting, [PortNames.Done]),
        new(ActivityNames.Delay, ActivityBehaviour.Waiting, [PortNames.Done]),
        new(ActivityNames.Timer, ActivityBehaviour.Waiting, [PortNames.Done]),
        new(ActivityNames.Cron, ActivityBehaviour.Waiting, [PortNames.Done]),
        new(ActivityNames.StartAt, ActivityBehaviour.Waiting, [PortNames.Done]),
        new(ActivityNames.Fault, ActivityBehaviour.Immediate, []),
        new(ActivityNames.WriteLine, ActivityBehaviour.Immediate, [PortNames.Done]),
    ];
}
