using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

/// <summary>Runs instances of one definition: from a state and something that happened to a new state and requests to the host.</summary>
/// <remarks>
/// Pure: no clock, no storage, no threads; the same arguments give the same turn. Made once per definition and used for all its instances,
/// by any number of threads. Semantics are those of Elsa Workflows 3 in token mode.
/// </remarks>
public sealed class WorkflowEngine
{
    /// <summary>More steps than this in one turn are taken for an endless loop; the workflow then faults.</summary>
    public const int MaxStepsPerTurn = 1_000_000;

    /// <summary>Steps that may wait at the same time in one instance; the step that would be one more faults.</summary>
    public const int MaxOpenSteps = 10_000;

    public WorkflowEngine(WorkflowDefinition definition, ActivityCatalog catalog)
    {
        Definition = definition;
        Root = new GraphBuilder(definition, catalog).Build();
    }

    public WorkflowDefinition Definition { get; }

    /// <summary>The event that starts this workflow; null when it does not begin with one.</summary>
    public string? StartEvent => Root.StartEvent;

    internal FlowGraph Root { get; }

    /// <summary>Begins a new instance.</summary>
    /// <exception cref="WorkflowRefusedException">
    /// The trigger is not what the definition begins with, or a value is given for a variable it does not declare.
    /// </exception>
    public Turn Start(StartArguments args, DateTimeOffset now)
    {
        if (args.Trigger is not null && args.Trigger != StartEvent)
        {
            throw new WorkflowRefusedException($"{Definition.DefinitionId} is not started by the event {args.Trigger}.");
        }

        return Take(NewWorkflow.Of(Definition, args), now, burst => burst.Start(args.Trigger is null ? null : Root.Entry));
    }

    /// <summary>Ends the waiting of a step.</summary>
    /// <remarks>A step that does not wait any longer is no error: the turn is without effect and says so.</remarks>
    /// <param name="state">Where the workflow stands.</param>
    /// <param name="waitingStepId">The step's <see cref="OpenStep.Id"/>.</param>
    /// <param name="outcome">One of the step's outcomes; a step that has only Done completes with Done whatever is said.</param>
    /// <param name="now">The instant of the turn.</param>
    /// <param name="outputs">Values by name of the step's outputs, which go to the variables the definition names.</param>
    /// <exception cref="WorkflowRefusedException">The state belongs to another definition or version.</exception>
    public Turn Resume(
        WorkflowState state,
        string waitingStepId,
        string outcome,
        DateTimeOffset now,
        IReadOnlyDictionary<string, object?>? outputs = null)
    {
        if ((Refusal(state) ?? RefusalOf(state, waitingStepId)) is { } refusal)
        {
            return Turn.WithoutEffect(state, refusal);
        }

        var step = state.OpenSteps.First(s => s.Id == waitingStepId);
        var ports = NodeOf(state, step).Ports;
        var followed = ports is [PortNames.Done] ? PortNames.Done : outcome;

        return ports.Contains(followed)
            ? Take(state, now, burst => burst.Resume(step, followed, outputs ?? Burst.NoOutputs))
            : Turn.WithoutEffect(state, $"{step.ActivityId} has no outcome {outcome}; it has {string.Join(", ", ports)}.");
    }

    /// <summary>Tells a workflow of an event: every step that waits for it is resumed, oldest first.</summary>
    /// <inheritdoc cref="Resume" path="/exception"/>
    public Turn Publish(WorkflowState state, string eventName, DateTimeOffset now)
    {
        var refusal = Refusal(state)
            ?? (state.OpenSteps.Any(s => s.EventName == eventName) ? null : $"No step waits for the event {eventName}.");

        return refusal is null ? Take(state, now, burst => burst.Publish(eventName)) : Turn.WithoutEffect(state, refusal);
    }

    /// <summary>Fires every timer that is due, in order of due time. One opened on the way starts from <paramref name="now"/>.</summary>
    /// <inheritdoc cref="Resume" path="/exception"/>
    public Turn Advance(WorkflowState state, DateTimeOffset now)
    {
        var refusal = Refusal(state) ?? (state.OpenSteps.Any(s => s.DueAt <= now) ? null : "No timer is due.");

        return refusal is null ? Take(state, now, burst => burst.FireDueTimers()) : Turn.WithoutEffect(state, refusal);
    }

    /// <summary>Ends the workflow before its end; every waiting step is closed.</summary>
    /// <inheritdoc cref="Resume" path="/exception"/>
    public Turn Cancel(WorkflowState state, DateTimeOffset now) =>
        Refusal(state) is { } refusal ? Turn.WithoutEffect(state, refusal) : Take(state, now, burst => burst.Cancel());

    /// <summary>The steps that wait, oldest first, with all a host needs to show them.</summary>
    /// <inheritdoc cref="Resume" path="/exception"/>
    public IReadOnlyList<WaitingStep> WaitingSteps(WorkflowState state)
    {
        Check(state);
        var workflow = RunningWorkflow.From(state, Root);

        return
        [
            .. from step in state.OpenSteps
               let flowchart = workflow.Flowcharts[step.FlowchartId]
               select StepInputs.Describe(step, flowchart.Graph.Find(step.ActivityId)!, flowchart),
        ];
    }

    internal void Check(WorkflowState state)
    {
        if (state.Hash != Definition.Hash)
        {
            throw new WorkflowRefusedException(
                $"The workflow runs on another text of {state.DefinitionId} than version {Definition.Version}; migrate it first.");
        }
    }

    private Turn Take(WorkflowState state, DateTimeOffset now, Action<Burst> act)
    {
        var burst = new Burst(RunningWorkflow.From(state, Root), Root, now);
        act(burst);
        return burst.End();
    }

    private Node NodeOf(WorkflowState state, OpenStep step)
    {
        var flowchart = state.Flowcharts.First(f => f.Id == step.FlowchartId);
        return Root.FindFlowchart(flowchart.ActivityId)!.Find(step.ActivityId)!;
    }

    private string? Refusal(WorkflowState state)
    {
        Check(state);
        return state.Status == WorkflowStatus.Finished ? $"The workflow has ended ({state.SubStatus})." : null;
    }

    private static string? RefusalOf(WorkflowState state, string waitingStepId) =>
        state.OpenSteps.Any(s => s.Id == waitingStepId) ? null : $"Step {waitingStepId} does not wait any longer.";
}
