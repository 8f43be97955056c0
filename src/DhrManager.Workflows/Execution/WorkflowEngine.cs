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
    /// <summary>More steps than this without a wait between them are taken for an endless loop; the workflow then faults.</summary>
    public const int MaxStepsPerTurn = 1_000_000;

    /// <summary>Steps that may wait at the same time in one instance; the step that would be one more faults.</summary>
    public const int MaxOpenSteps = 10_000;

    private readonly FlowGraph _root;

    public WorkflowEngine(WorkflowDefinition definition, ActivityCatalog catalog)
    {
        Definition = definition;
        _root = new GraphBuilder(definition, catalog).Build();
        StartEvent = EventOf(_root.Entry);
    }

    public WorkflowDefinition Definition { get; }

    /// <summary>The event that starts this workflow; null when it does not begin with one.</summary>
    public string? StartEvent { get; }

    internal FlowGraph Root => _root;

    /// <summary>Begins a new instance.</summary>
    /// <exception cref="WorkflowRefusedException">The trigger is not what the definition begins with.</exception>
    public Turn Start(StartArguments args, DateTimeOffset now)
    {
        if (args.Trigger is not null && args.Trigger != StartEvent)
        {
            throw new WorkflowRefusedException($"{Definition.DefinitionId} is not started by the event {args.Trigger}.");
        }

        var burst = new Burst(RunningWorkflow.From(NewState(args), _root), _root, now);
        burst.Start(args.Trigger is null ? null : _root.Entry);
        return burst.End();
    }

    /// <summary>Ends the waiting of a step. A step that does not wait any longer is no error: the turn is without effect and says so.</summary>
    /// <param name="outcome">One of the step's outcomes; a step that has only Done completes with Done whatever is said.</param>
    /// <param name="outputs">Values by name of the step's outputs, which go to the variables the definition names.</param>
    /// <exception cref="WorkflowRefusedException">The state belongs to another definition or version.</exception>
    public Turn Resume(
        WorkflowState state,
        string waitingStepId,
        string outcome,
        DateTimeOffset now,
        IReadOnlyDictionary<string, object?>? outputs = null)
    {
        if (Refusal(state) is { } refusal)
        {
            return Turn.WithoutEffect(state, refusal);
        }

        if (state.OpenSteps.FirstOrDefault(s => s.Id == waitingStepId) is not { } step)
        {
            return Turn.WithoutEffect(state, $"Step {waitingStepId} does not wait any longer.");
        }

        var workflow = RunningWorkflow.From(state, _root);
        var ports = workflow.Flowcharts[step.FlowchartId].Graph.Find(step.ActivityId)!.Ports;

        if (ports is [PortNames.Done])
        {
            outcome = PortNames.Done;
        }
        else if (!ports.Contains(outcome))
        {
            return Turn.WithoutEffect(state, $"{step.ActivityId} has no outcome {outcome}; it has {string.Join(", ", ports)}.");
        }

        var burst = new Burst(workflow, _root, now);
        burst.Resume(step, outcome, outputs ?? Burst.NoOutputs);
        return burst.End();
    }

    /// <summary>Tells a workflow of an event: every step that waits for it is resumed, oldest first.</summary>
    /// <inheritdoc cref="Resume" path="/exception"/>
    public Turn Publish(WorkflowState state, string eventName, DateTimeOffset now)
    {
        if (Refusal(state) is { } refusal)
        {
            return Turn.WithoutEffect(state, refusal);
        }

        return state.OpenSteps.Any(s => s.EventName == eventName)
            ? Take(state, now, burst => burst.Publish(eventName))
            : Turn.WithoutEffect(state, $"No step waits for the event {eventName}.");
    }

    /// <summary>Fires every timer that is due, in order of due time. A timer opened on the way starts from <paramref name="now"/>.</summary>
    /// <inheritdoc cref="Resume" path="/exception"/>
    public Turn Advance(WorkflowState state, DateTimeOffset now)
    {
        if (Refusal(state) is { } refusal)
        {
            return Turn.WithoutEffect(state, refusal);
        }

        return state.OpenSteps.Any(s => s.DueAt <= now)
            ? Take(state, now, burst => burst.FireDueTimers())
            : Turn.WithoutEffect(state, "No timer is due.");
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
        var workflow = RunningWorkflow.From(state, _root);

        return
        [
            .. from step in state.OpenSteps
               let flowchart = workflow.Flowcharts[step.FlowchartId]
               select StepInputs.Describe(step, flowchart.Graph.Find(step.ActivityId)!, flowchart),
        ];
    }

    private Turn Take(WorkflowState state, DateTimeOffset now, Action<Burst> act)
    {
        var burst = new Burst(RunningWorkflow.From(state, _root), _root, now);
        act(burst);
        return burst.End();
    }

    private string? Refusal(WorkflowState state)
    {
        Check(state);
        return state.Status == WorkflowStatus.Finished ? $"The workflow has ended ({state.SubStatus})." : null;
    }

    internal void Check(WorkflowState state)
    {
        if (state.Hash != Definition.Hash)
        {
            throw new WorkflowRefusedException(
                $"The workflow runs on another text of {state.DefinitionId} than version {Definition.Version} of {Definition.DefinitionId}; migrate it first.");
        }
    }

    private WorkflowState NewState(StartArguments args) => new()
    {
        DefinitionId = Definition.DefinitionId,
        Version = Definition.Version,
        Hash = Definition.Hash,
        CorrelationId = args.CorrelationId,
        SubStatus = WorkflowSubStatus.Pending,
        Variables = StartVariables.Of(Definition, args),
        Inputs = args.Inputs.ToDictionary(i => i.Key, i => Values.Normalise(i.Value)),
    };

    private static string? EventOf(Node? entry) =>
        entry is { Kind: NodeKind.Event, Activity: { CanStartWorkflow: true } activity }
        && activity.Inputs.GetValueOrDefault("eventName") is LiteralExpression { Value: string name } ? name : null;
}
