using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

// How tokens move and how flowcharts begin and end.
internal sealed partial class Burst
{
    private string[]? Enter(FlowGraph graph, RunningFlowchart? parent)
    {
        var flowchart = workflow.Open(graph, parent);

        // The root is a step like any other, but nobody queued it.
        if (parent is null)
        {
            Record(graph.Flowchart.Id, JournalKind.Started);
        }
        else
        {
            parent.OpenSteps++;
        }

        if (graph.Entry is null)
        {
            Close(flowchart);
        }
        else
        {
            Enqueue(flowchart, graph.Entry);
        }

        return null;
    }

    private void Complete(RunningFlowchart flowchart, Node node, string[] outcomes)
    {
        Record(node.Id, JournalKind.Completed, string.Join(", ", outcomes));
        Follow(flowchart, node, outcomes);
    }

    // Tokens go out before tokens come in, so a step that leads to itself takes its own; then followers are queued in drawn order.
    private void Follow(RunningFlowchart flowchart, Node node, string[] outcomes)
    {
        foreach (var edge in node.Outgoing)
        {
            if (outcomes.Contains(edge.Port))
            {
                flowchart.PutToken(edge);
            }
        }

        flowchart.TakeTokensInto(node);

        foreach (var edge in node.Outgoing)
        {
            if (outcomes.Contains(edge.Port) && flowchart.IsReady(edge.Target))
            {
                Enqueue(flowchart, edge.Target);
            }
        }

        if (!flowchart.HasPendingWork)
        {
            Close(flowchart);
        }
    }

    private void Enqueue(RunningFlowchart flowchart, Node node)
    {
        flowchart.QueuedSteps++;
        _queue.Enqueue((flowchart, node));
    }

    /// <summary>Ends a flowchart, cancels what is unfinished in it, and lets the flowchart around it go on.</summary>
    private void Close(RunningFlowchart flowchart)
    {
        CancelInside(flowchart);
        Remove(flowchart);
        Record(flowchart.Graph.Flowchart.Id, JournalKind.Completed, PortNames.Done);

        if (flowchart.Parent is { } parent)
        {
            parent.OpenSteps--;
            Follow(parent, flowchart.Graph.Self!, Done);
        }
        else if (IsRunning)
        {
            workflow.SubStatus = WorkflowSubStatus.Finished;
        }
    }

    private void CancelInside(RunningFlowchart flowchart)
    {
        // Looking through all open steps costs nothing while there are none inside, which is how most flowcharts end.
        if (flowchart.OpenSteps == 0)
        {
            return;
        }

        foreach (var step in workflow.OpenSteps.Where(s => s.FlowchartId == flowchart.Id).ToList())
        {
            CancelStep(step);
        }

        foreach (var inner in workflow.Flowcharts.Values.Where(f => f.Parent == flowchart).ToList())
        {
            CancelInside(inner);
            Remove(inner);
            Record(inner.Graph.Flowchart.Id, JournalKind.Cancelled);
        }
    }

    private void CancelStep(OpenStep step)
    {
        workflow.OpenSteps.Remove(step);
        _requests.Add(new StepClosed(step.Id, step.ActivityId, StepClosure.Cancelled));
        Record(step.ActivityId, JournalKind.Cancelled);
    }

    private void Remove(RunningFlowchart flowchart)
    {
        flowchart.IsClosed = true;
        workflow.Flowcharts.Remove(flowchart.Id);
    }

    private void CloseEverything()
    {
        _queue.Clear();
        _publishedEvents.Clear();

        foreach (var flowchart in workflow.Flowcharts.Values.Where(f => f.Parent is null).ToList())
        {
            CancelInside(flowchart);
            Remove(flowchart);
            Record(flowchart.Graph.Flowchart.Id, JournalKind.Cancelled);
        }
    }
}
