using System.Globalization;
using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

// How steps begin to wait.
internal sealed partial class Burst
{
    // Elsa's own default where a file leaves the length out.
    private static readonly Duration DefaultDelay = new(0, TimeSpan.FromMinutes(1));

    private string[]? Wait(RunningFlowchart flowchart, Node node) => node.Kind switch
    {
        NodeKind.Event => WaitForEvent(flowchart, node),
        NodeKind.Delay => Open(flowchart, node, dueAt: After(flowchart, node, "timeSpan")),
        NodeKind.Timer => Open(flowchart, node, dueAt: After(flowchart, node, "interval")),
        NodeKind.Cron => WaitUntil(flowchart, node, NextOccurrence(flowchart, node)),
        NodeKind.StartAt => WaitUntil(flowchart, node, Moment(flowchart, node)),
        _ => Open(flowchart, node),
    };

    private string[]? WaitForEvent(RunningFlowchart flowchart, Node node) =>
        Open(flowchart, node, Text(flowchart, node, "eventName") ?? throw new StepFailedException("The step names no event to wait for."));

    private string[]? WaitUntil(RunningFlowchart flowchart, Node node, DateTimeOffset? dueAt) =>
        dueAt is null || dueAt <= now ? Done : Open(flowchart, node, dueAt: dueAt);

    private string[]? Open(RunningFlowchart flowchart, Node node, string? eventName = null, DateTimeOffset? dueAt = null)
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
        return null;
    }

    private DateTimeOffset After(RunningFlowchart flowchart, Node node, string input)
    {
        if (Text(flowchart, node, input) is not { } text)
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
        var text = Text(flowchart, node, "cronExpression");

        // A blank expression means that the schedule is switched off.
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return CronExpression.TryParse(text)?.Next(now)
            ?? throw new StepFailedException($"\"{text}\" is no cron expression, or its day never comes.");
    }

    private static DateTimeOffset? Moment(RunningFlowchart flowchart, Node node)
    {
        if (Text(flowchart, node, "dateTime") is not { } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new StepFailedException($"\"{text}\" is no date and time.");
    }
}
