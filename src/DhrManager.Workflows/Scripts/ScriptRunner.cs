using DhrManager.Workflows.Execution;

namespace DhrManager.Workflows.Scripts;

/// <summary>Runs a script against a definition, in memory, with a clock that only the script moves.</summary>
public sealed class ScriptRunner
{
    private readonly WorkflowEngine _engine;
    private readonly WorkflowScript _script;
    private readonly ScriptOptions _options;
    private WorkflowState _state;
    private DateTimeOffset _now;

    private ScriptRunner(WorkflowEngine engine, WorkflowScript script, ScriptOptions options)
    {
        _engine = engine;
        _script = script;
        _options = options;
        _now = script.Start;
        _state = new WorkflowState
        {
            DefinitionId = engine.Definition.DefinitionId,
            Version = engine.Definition.Version,
            Hash = engine.Definition.Hash,
            SubStatus = WorkflowSubStatus.Pending,
        };
    }

    /// <summary>One trace for each step of the script, worked out as it is read.</summary>
    /// <exception cref="WorkflowRefusedException">The script gives a value to a variable the definition lacks.</exception>
    public static IEnumerable<ScriptTrace> Run(WorkflowEngine engine, WorkflowScript script, ScriptOptions? options = null)
    {
        var runner = new ScriptRunner(engine, script, options ?? new ScriptOptions());
        return script.Steps.Select((step, index) => runner.Run(step, index));
    }

    private ScriptTrace Run(ScriptStep step, int index)
    {
        if (_options.RestartBetweenSteps)
        {
            _state = WorkflowState.FromJson(_state.ToJson());
        }

        var turn = Take(step);
        _state = turn.State;

        return ScriptTrace.Of(index, step.Op, turn);
    }

    private Turn Take(ScriptStep step)
    {
        switch (step)
        {
            case StartStep:
                return _state.SubStatus == WorkflowSubStatus.Pending
                    ? Start(trigger: null)
                    : Turn.WithoutEffect(_state, "The workflow has been started already.");

            case PublishEventStep { Name: var name } when _state.SubStatus == WorkflowSubStatus.Pending && name == _engine.StartEvent:
                return Start(name);

            case AdvanceClockStep advance:
                return Advance(advance.By);

            case var _ when _state.SubStatus == WorkflowSubStatus.Pending:
                return Turn.WithoutEffect(_state, "The workflow has not been started.");

            case PublishEventStep publish:
                return _engine.Publish(_state, publish.Name, _now);

            case ResumeStep resume:
                return Resume(resume);

            default:
                return _engine.Cancel(_state, _now);
        }
    }

    private Turn Start(string? trigger) =>
        _engine.Start(new StartArguments { Variables = _script.Variables, Trigger = trigger }, _now);

    private Turn Advance(Duration by)
    {
        _now = by.After(_now);
        var turn = _engine.Advance(_state, _now);

        // Moving the clock is an effect of its own; only a workflow that has ended takes no notice of it.
        return _state.Status == WorkflowStatus.Running ? turn with { Ignored = null } : turn;
    }

    private Turn Resume(ResumeStep step)
    {
        var id = _state.OpenSteps.Where(s => s.ActivityId == step.Node).ElementAtOrDefault(step.Index)?.Id;

        if (id is null && _state.Status == WorkflowStatus.Running)
        {
            return Turn.WithoutEffect(_state, $"{step.Node} does not wait (occurrence {step.Index}).");
        }

        var turn = _engine.Resume(_state, id ?? "", step.Outcome, _now, step.Outputs);

        return _options.ResumeTwice && turn.Ignored is null ? ResumeAgain(turn, id!, step) : turn;
    }

    // The second resume finds the step burnt, so the turn and its state are those of the first.
    private Turn ResumeAgain(Turn first, string id, ResumeStep step)
    {
        var second = _engine.Resume(first.State, id, step.Outcome, _now, step.Outputs);

        return first with
        {
            State = second.State,
            Requests = [.. first.Requests, .. second.Requests],
            Journal = [.. first.Journal, .. second.Journal],
        };
    }
}
