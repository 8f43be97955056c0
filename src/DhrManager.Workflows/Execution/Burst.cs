using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

/// <summary>One turn being worked out: steps run one after the other, first come first served, until nothing is left to run.</summary>
internal sealed partial class Burst(RunningWorkflow workflow, FlowGraph root, DateTimeOffset now)
{
    private readonly Queue<(RunningFlowchart Flowchart, Node Node)> _queue = new();
    private readonly Queue<string> _publishedEvents = new();
    private readonly List<Request> _requests = [];
    private readonly List<JournalEntry> _journal = [];
    private int _stepsRun;

    // Completes at once wherever the starting turn meets it, because it is what the workflow was started by.
    private Node? _trigger;

    private bool IsRunning => workflow.SubStatus is WorkflowSubStatus.Pending or WorkflowSubStatus.Suspended;

    public void Start(Node? trigger)
    {
        _trigger = trigger;
        workflow.SubStatus = WorkflowSubStatus.Suspended;
        Enter(root, parent: null);
        Drain();
    }

    public void Resume(OpenStep step, string outcome, IReadOnlyDictionary<string, object?> outputs)
    {
        var flowchart = workflow.Flowcharts[step.FlowchartId];
        var node = flowchart.Graph.Find(step.ActivityId)!;

        workflow.OpenSteps.Remove(step);
        flowchart.OpenSteps--;
        _requests.Add(new StepClosed(step.Id, step.ActivityId, StepClosure.Completed));
        Record(node.Id, JournalKind.Resumed);
        Receive(flowchart, node.Activity, outputs);
        Complete(flowchart, node, [outcome]);
        Drain();
    }

    /// <summary>Resumes what waits for the event now; what begins to wait for it meanwhile waits for the next one.</summary>
    public void Publish(string eventName)
    {
        foreach (var step in workflow.OpenSteps.Where(s => s.EventName == eventName).ToList())
        {
            if (IsRunning && workflow.OpenSteps.Contains(step))
            {
                Resume(step, PortNames.Done, NoOutputs);
            }
        }
    }

    public void FireDueTimers()
    {
        while (IsRunning && workflow.OpenSteps.Where(s => s.DueAt <= now).MinBy(s => s.DueAt) is { } step)
        {
            Resume(step, PortNames.Done, NoOutputs);
        }
    }

    public void Cancel()
    {
        CloseEverything();
        workflow.SubStatus = WorkflowSubStatus.Cancelled;
    }

    public static IReadOnlyDictionary<string, object?> NoOutputs { get; } = new Dictionary<string, object?>();

    private void Drain()
    {
        while (_queue.TryDequeue(out var item))
        {
            item.Flowchart.QueuedSteps--;

            // Its flowchart ended while it was in the queue.
            if (item.Flowchart.IsClosed)
            {
                continue;
            }

            if (_stepsRun++ == WorkflowEngine.MaxStepsPerTurn)
            {
                Stop(item.Flowchart, item.Node, $"More than {WorkflowEngine.MaxStepsPerTurn} steps ran in one go: the loop has no end.");
            }
            else
            {
                Run(item.Flowchart, item.Node);
            }
        }
    }

    private void Run(RunningFlowchart flowchart, Node node)
    {
        Record(node.Id, JournalKind.Started);

        try
        {
            if (Perform(flowchart, node) is { } outcomes)
            {
                Complete(flowchart, node, outcomes);
            }
        }
        catch (StepFailedException e)
        {
            Fault(flowchart, node, e.Message);
        }
    }

    private static void Receive(RunningFlowchart flowchart, Activity activity, IReadOnlyDictionary<string, object?> outputs)
    {
        foreach (var (name, variableId) in activity.Outputs)
        {
            if (outputs.TryGetValue(name, out var value))
            {
                flowchart.SetVariable(variableId, Values.Normalise(value));
            }
        }
    }
}
