using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

// How a turn ends, and what is written down on the way.
internal sealed partial class Burst
{
    public Turn End()
    {
        while (IsRunning && _publishedEvents.TryDequeue(out var eventName))
        {
            Publish(eventName);
        }

        NoticeStandstill();
        return new Turn(workflow.ToState(), _requests, _journal, Ignored: null);
    }

    // Steps already in the queue still run, and what follows them, as in Elsa; but nothing can be resumed afterwards.
    private void Fault(RunningFlowchart flowchart, Node node, string why)
    {
        flowchart.FaultedSteps++;
        workflow.SubStatus = WorkflowSubStatus.Faulted;
        workflow.Incidents.Add(new Incident(node.Id, why, now));
        Record(node.Id, JournalKind.Faulted, why);
    }

    private void Stop(RunningFlowchart flowchart, Node node, string why)
    {
        _queue.Clear();
        Fault(flowchart, node, why);
    }

    // The validator refuses definitions that can come to this; should one ever get past it, somebody must hear of it.
    private void NoticeStandstill()
    {
        if (IsRunning && workflow.OpenSteps.Count == 0)
        {
            workflow.Incidents.Add(new Incident(root.Flowchart.Id, "The workflow has come to rest without reaching its end.", now));
        }
    }

    private void Record(string activityId, JournalKind kind, string? outcome = null) =>
        _journal.Add(new JournalEntry(activityId, kind, outcome, now));
}
