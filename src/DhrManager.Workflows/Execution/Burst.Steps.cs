using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

// What each type of step does when it runs.
// Each method returns the outcomes the step completes with, or null when it does not complete now.
internal sealed partial class Burst
{
    private static readonly string[] Done = [PortNames.Done];
    private static readonly string[] True = [PortNames.True];
    private static readonly string[] False = [PortNames.False];
    private static readonly string[] Default = [PortNames.Default];

    private string[]? Perform(RunningFlowchart flowchart, Node node) => node.Kind switch
    {
        NodeKind.Pass => Done,
        NodeKind.Flowchart => Enter(node.Nested!, flowchart),
        NodeKind.End => EndFlowchart(flowchart, node),
        NodeKind.Finish => FinishWorkflow(node),
        NodeKind.Decision => Values.IsTrue(node.Input("condition", flowchart)) ? True : False,
        NodeKind.Switch => Choose(flowchart, node),
        NodeKind.Fork => node.Ports,
        NodeKind.SetVariable => SetVariable(flowchart, node),
        NodeKind.Correlate => Correlate(flowchart, node),
        NodeKind.SetName => SetName(flowchart, node),
        NodeKind.WriteLine => WriteLine(flowchart, node),
        NodeKind.PublishEvent => PublishFrom(flowchart, node),
        NodeKind.HostImmediate => AskHost(flowchart, node),
        NodeKind.Fault => throw new StepFailedException(Text(flowchart, node, "message") ?? "The step ends the workflow as failed."),
        NodeKind.Unsupported => throw new StepFailedException($"Steps of type {node.Activity.Type} are not supported."),
        _ => node == _trigger ? Done : Wait(flowchart, node),
    };

    private string[]? EndFlowchart(RunningFlowchart flowchart, Node node)
    {
        Record(node.Id, JournalKind.Completed);
        Close(flowchart);
        return null;
    }

    private string[]? FinishWorkflow(Node node)
    {
        Record(node.Id, JournalKind.Completed);
        CloseEverything();

        // A fault before it stays what it is.
        workflow.SubStatus = IsRunning ? WorkflowSubStatus.Finished : workflow.SubStatus;
        return null;
    }

    private static string[] Choose(RunningFlowchart flowchart, Node node)
    {
        var cases = node.Activity.Cases;
        var matching = Enumerable.Range(0, cases.Count)
            .Where(i => Values.IsTrue(node.Conditions[i](flowchart)))
            .Select(i => cases[i].Label);
        string[] outcomes = Text(flowchart, node, "mode") == "MatchAny" ? [.. matching] : [.. matching.Take(1)];

        return outcomes.Length == 0 ? Default : outcomes;
    }

    private static string[] SetVariable(RunningFlowchart flowchart, Node node)
    {
        if (node.Activity.Variable is { } variable)
        {
            flowchart.SetVariable(variable.Id, Values.Convert(node.Input("value", flowchart), variable.TypeName));
        }

        return Done;
    }

    private string[] Correlate(RunningFlowchart flowchart, Node node)
    {
        workflow.CorrelationId = Text(flowchart, node, "correlationId");
        return Done;
    }

    private string[] SetName(RunningFlowchart flowchart, Node node)
    {
        workflow.Name = Text(flowchart, node, "value");
        return Done;
    }

    private string[] WriteLine(RunningFlowchart flowchart, Node node)
    {
        _requests.Add(new LineWritten(node.Id, Text(flowchart, node, "text") ?? ""));
        return Done;
    }

    private string[] AskHost(RunningFlowchart flowchart, Node node)
    {
        _requests.Add(new ActivityRun(node.Id, node.Activity.Type, StepInputs.Of(node, flowchart)));
        return node.Ports.Length == 0 || node.Ports.Contains(PortNames.Done) ? Done : [node.Ports[0]];
    }

    // Delivered when this turn's steps have run, as in Elsa, so that what began to wait in between hears of it.
    private string[] PublishFrom(RunningFlowchart flowchart, Node node)
    {
        var name = Text(flowchart, node, "eventName") ?? throw new StepFailedException("The step names no event to publish.");
        var correlationId = Text(flowchart, node, "correlationId");
        var isLocal = Values.IsTrue(node.Input("isLocalEvent", flowchart));

        _requests.Add(new EventPublished(node.Id, name, correlationId, isLocal));

        if (string.IsNullOrWhiteSpace(correlationId) || correlationId == workflow.CorrelationId)
        {
            _publishedEvents.Enqueue(name);
        }

        return Done;
    }

    private static string? Text(RunningFlowchart flowchart, Node node, string input) => Values.Text(node.Input(input, flowchart));
}
