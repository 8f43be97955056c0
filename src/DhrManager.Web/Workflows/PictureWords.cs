using DhrManager.Web.Components.Charts;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>What a step of a definition is and is called in a picture.</summary>
internal static class PictureWords
{
    public static string Of(Activity activity) => activity.DisplayText ?? activity.Type switch
    {
        ActivityNames.Start => "Start",
        ActivityNames.End or ActivityNames.Finish => "End",
        _ => activity.Name ?? activity.Id,
    };

    public static string Kind(Activity activity) => activity.Type switch
    {
        ActivityNames.Start => ChartKinds.Start,
        ActivityNames.Event when activity.CanStartWorkflow => ChartKinds.Start,
        ActivityNames.Event => ChartKinds.Event,
        ActivityNames.End or ActivityNames.Finish => ChartKinds.End,
        ActivityNames.FlowDecision or ActivityNames.FlowSwitch => ChartKinds.Decision,
        ActivityNames.FlowFork => ChartKinds.Fork,
        ActivityNames.FlowJoin => ChartKinds.Join,
        ActivityNames.Delay or ActivityNames.Timer or ActivityNames.Cron or ActivityNames.StartAt => ChartKinds.Timer,
        ActivityNames.Flowchart => ChartKinds.Group,
        "Dhr.Stage" => ChartKinds.Stage,
        "Dhr.Letter" => ChartKinds.Letter,
        _ => ChartKinds.Task,
    };

    /// <summary>What stands beside an arrow; null for the only way out of a step.</summary>
    public static string? Port(string port) => port switch
    {
        PortNames.Done => null,
        PortNames.True => "yes",
        PortNames.False => "no",
        PortNames.Default => "otherwise",
        _ => port.Replace('-', ' ').ToLowerInvariant(),
    };
}
