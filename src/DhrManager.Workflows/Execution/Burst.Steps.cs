using System.Globalization;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

// What each type of step does when it runs.
internal sealed partial class Burst
{
    // Elsa's own default where a file leaves the length out.
    private static readonly Duration DefaultDelay = new(0, TimeSpan.FromMinutes(1));

    private void Invoke(RunningFlowchart flowchart, Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Pass:
                Complete(flowchart, node, PortNames.Done);
                break;

            case NodeKind.Flowchart:
                Enter(node.Nested!, flowchart);
                break;

            case NodeKind.End:
                Record(node.Id, JournalKind.Completed);
                Close(flowchart);
                break;

            case NodeKind.Finish:
                FinishWorkflow(node);
                break;

            case NodeKind.Decision:
                Complete(flowchart, node, Values.IsTrue(node.Input("condition", flowchart)) ? PortNames.True : PortNames.False);
                break;

            case NodeKind.Switch:
                CompleteSwitch(flowchart, node);
                break;

            case NodeKind.Fork:
                Complete(flowchart, node, [.. node.Ports]);
                break;

            case NodeKind.SetVariable:
                SetVariable(flowchart, node);
                break;

            case NodeKind.Correlate:
                workflow.CorrelationId = Values.Text(node.Input("correlationId", flowchart));
                Complete(flowchart, node, PortNames.Done);
                break;

            case NodeKind.SetName:
                workflow.Name = Values.Text(node.Input("value", flowchart));
                Complete(flowchart, node, PortNames.Done);
                break;

            case NodeKind.WriteLine:
                _requests.Add(new LineWritten(node.Id, Values.Text(node.Input("text", flowchart)) ?? ""));
                Complete(flowchart, node, PortNames.Done);
                break;

            case NodeKind.PublishEvent:
                PublishFrom(flowchart, node);
                break;

            case NodeKind.HostImmediate:
                _requests.Add(new ActivityRun(node.Id, node.Activity.Type, StepInputs.Of(node, flowchart)));
                Complete(flowchart, node, node.Ports.Contains(PortNames.Done) || node.Ports.Count == 0 ? PortNames.Done : node.Ports[0]);
                break;

            case NodeKind.Fault:
                throw new StepFailedException(Values.Text(node.Input("message", flowchart)) ?? "The step ends the workflow as failed.");

            case NodeKind.Unsupported:
                throw new StepFailedException($"Steps of type {node.Activity.Type} are not supported.");

            default:
                Wait(flowchart, node);
                break;
        }
    }

    private void FinishWorkflow(Node node)
    {
        Record(node.Id, JournalKind.Completed);
        CloseEverything();

        // A fault before it stays what it is.
        workflow.SubStatus = IsRunning ? WorkflowSubStatus.Finished : workflow.SubStatus;
    }

    private void CompleteSwitch(RunningFlowchart flowchart, Node node)
    {
        var cases = node.Activity.Cases;
        var matching = Enumerable.Range(0, cases.Count).Where(i => Values.IsTrue(node.Conditions[i](flowchart))).Select(i => cases[i].Label);
        var isMatchAny = Values.Text(node.Input("mode", flowchart)) == "MatchAny";
        string[] outcomes = isMatchAny ? [.. matching] : [.. matching.Take(1)];

        Complete(flowchart, node, outcomes.Length == 0 ? [PortNames.Default] : outcomes);
    }

    private void SetVariable(RunningFlowchart flowchart, Node node)
    {
        if (node.Activity.Variable is { } variable)
        {
            flowchart.SetVariable(variable.Id, Values.Convert(node.Input("value", flowchart), variable.TypeName));
        }

        Complete(flowchart, node, PortNames.Done);
    }

    // Delivered when this turn's steps have run, as in Elsa, so that what began to wait in between hears of it.
    private void PublishFrom(RunningFlowchart flowchart, Node node)
    {
        var name = Values.Text(node.Input("eventName", flowchart)) ?? throw new StepFailedException("The step names no event to publish.");
        var correlationId = Values.Text(node.Input("correlationId", flowchart));
        var isLocal = Values.IsTrue(node.Input("isLocalEvent", flowchart));

        _requests.Add(new EventPublished(node.Id, name, correlationId, isLocal));

        if (string.IsNullOrWhiteSpace(correlationId) || correlationId == workflow.CorrelationId)
        {
            _publishedEvents.Enqueue(name);
        }

        Complete(flowchart, node, PortNames.Done);
    }

    private void Wait(RunningFlowchart flowchart, Node node)
    {
        if (node == _trigger)
        {
            Complete(flowchart, node, PortNames.Done);
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.Event:
                var name = Values.Text(node.Input("eventName", flowchart)) ?? throw new StepFailedException("The step names no event to wait for.");
                Open(flowchart, node, name, dueAt: null);
                break;

            case NodeKind.Delay:
                Open(flowchart, node, eventName: null, After(flowchart, node, "timeSpan"));
                break;

            case NodeKind.Timer:
                Open(flowchart, node, eventName: null, After(flowchart, node, "interval"));
                break;

            case NodeKind.Cron:
                OpenOrPass(flowchart, node, NextOccurrence(flowchart, node));
                break;

            case NodeKind.StartAt:
                OpenOrPass(flowchart, node, Moment(flowchart, node));
                break;

            default:
                Open(flowchart, node, eventName: null, dueAt: null);
                break;
        }
    }

    private void OpenOrPass(RunningFlowchart flowchart, Node node, DateTimeOffset? dueAt)
    {
        if (dueAt is null || dueAt <= now)
        {
            Complete(flowchart, node, PortNames.Done);
        }
        else
        {
            Open(flowchart, node, eventName: null, dueAt);
        }
    }

    private void Open(RunningFlowchart flowchart, Node node, string? eventName, DateTimeOffset? dueAt)
    {
        if (workflow.OpenSteps.Count == WorkflowEngine.MaxOpenSteps)
        {
            throw new StepFailedException($"More than {WorkflowEngine.MaxOpenSteps} steps would wait at the same time.");
        }

        var step = new OpenStep(workflow.NextId(), node.Id, flowchart.Id, eventName, dueAt, now);

        // First, because an input that cannot be evaluated fails the step.
        _requests.Add(new StepOpened(StepInputs.Describe(step, node, flowchart)));
        workflow.OpenSteps.Add(step);
        flowchart.OpenSteps++;
    }

    private DateTimeOffset After(RunningFlowchart flowchart, Node node, string input)
    {
        if (Values.Text(node.Input(input, flowchart)) is not { } text)
        {
            return DefaultDelay.After(now);
        }

        if (!Duration.TryParse(text, out var length))
        {
            throw new StepFailedException($"\"{text}\" is no length of time.");
        }

        try
        {
            return length.After(now);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new StepFailedException($"{text} from now is beyond the calendar.");
        }
    }

    private DateTimeOffset? NextOccurrence(RunningFlowchart flowchart, Node node)
    {
        var text = Values.Text(node.Input("cronExpression", flowchart));

        // A blank expression means that the schedule is switched off.
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return CronExpression.TryParse(text)?.Next(now) ?? throw new StepFailedException($"\"{text}\" is no cron expression, or its day never comes.");
    }

    private static DateTimeOffset? Moment(RunningFlowchart flowchart, Node node)
    {
        if (Values.Text(node.Input("dateTime", flowchart)) is not { } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new StepFailedException($"\"{text}\" is no date and time.");
    }
}
