using DhrManager.Workflows.Execution;

namespace DhrManager.UnitTests.Definitions;

/// <summary>One way through a shipped definition, told step by step.</summary>
public sealed class Walk
{
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly WorkflowEngine _engine;
    private readonly List<ActivityRun> _runs = [];
    private WorkflowState _state;

    private Walk(WorkflowEngine engine)
    {
        _engine = engine;
        _state = Take(engine.Start(new StartArguments { Trigger = engine.StartEvent }, _now));
    }

    /// <summary>Ids of the steps that wait, in order of the alphabet.</summary>
    public IEnumerable<string> Waiting => _state.OpenSteps.Select(s => s.ActivityId).Order(StringComparer.Ordinal);

    public bool IsFinished => _state.SubStatus == WorkflowSubStatus.Finished;

    /// <summary>Code of the stage entered last; null before the first.</summary>
    public string? Stage => _runs.FindLast(r => r.Type == Shipped.Stage)?.Inputs["stage"] as string;

    /// <summary>Codes of the letters written, in order.</summary>
    public IEnumerable<string> Letters => _runs.Where(r => r.Type == Shipped.Letter).Select(r => (string)r.Inputs["letter"]!);

    /// <summary>Codes of the clocks this definition started and has not stopped.</summary>
    public IEnumerable<string> Clocks => _runs.Where(r => r.Type == Shipped.Clock)
        .GroupBy(r => (string)r.Inputs["clock"]!)
        .Where(g => (string?)g.Last().Inputs["action"] == "start")
        .Select(g => g.Key);

    public static Walk Of(string definitionId) => new(new WorkflowEngine(Shipped.Definition(definitionId), Shipped.Catalog));

    /// <summary>Does a step that waits. Fails when it does not wait.</summary>
    public Walk Do(string stepId, string outcome = "Done")
    {
        var step = Assert.Single(_state.OpenSteps, s => s.ActivityId == stepId);
        _state = Take(_engine.Resume(_state, step.Id, outcome, _now));
        return this;
    }

    public Walk Hear(string eventName)
    {
        _state = Take(_engine.Publish(_state, eventName, _now));
        return this;
    }

    private WorkflowState Take(Turn turn)
    {
        Assert.Null(turn.Ignored);
        _runs.AddRange(turn.Requests.OfType<ActivityRun>());
        return turn.State;
    }
}
