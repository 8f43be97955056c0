using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

/// <summary>Evaluates what a host is told about a step.</summary>
internal static class StepInputs
{
    public static IReadOnlyDictionary<string, object?> Of(Node node, RunningFlowchart flowchart) =>
        node.Inputs.ToDictionary(i => i.Key, i => i.Value(flowchart), StringComparer.OrdinalIgnoreCase);

    public static WaitingStep Describe(OpenStep step, Node node, RunningFlowchart flowchart)
    {
        var inputs = Of(node, flowchart);

        return new WaitingStep
        {
            Id = step.Id,
            ActivityId = node.Id,
            ActivityType = node.Activity.Type,
            FlowchartInstanceId = flowchart.Id,
            EventName = step.EventName,
            DueAt = step.DueAt,
            Outcomes = node.Ports,
            Inputs = inputs,
            Title = Title(node, inputs),
            OpenedAt = step.OpenedAt,
        };
    }

    private static string Title(Node node, IReadOnlyDictionary<string, object?> inputs) =>
        Text(inputs, "title") ?? Text(inputs, "taskName") ?? node.Activity.DisplayText ?? node.Activity.Name ?? node.Id;

    private static string? Text(IReadOnlyDictionary<string, object?> inputs, string name) => Values.Text(inputs.GetValueOrDefault(name));
}
