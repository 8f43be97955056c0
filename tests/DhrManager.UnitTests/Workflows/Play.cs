using System.Text.Json.Nodes;
using DhrManager.Workflows.Execution;
using DhrManager.Workflows.Scripts;

namespace DhrManager.UnitTests.Workflows;

/// <summary>Plays scripts written short: <c>start</c>, <c>task=Approve</c>, <c>!Event</c>, <c>+P3D</c>, <c>cancel</c>.</summary>
public static class Play
{
    public static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    public static ScriptTrace[] Script(this JsonObject definition, params string[] steps) => definition.Script(new ScriptOptions(), steps);

    public static ScriptTrace[] Script(this JsonObject definition, ScriptOptions options, params string[] steps)
    {
        var engine = new WorkflowEngine(definition.Read(), Draw.Catalog);
        var script = new WorkflowScript(Noon, new Dictionary<string, object?>(), [.. steps.Select(Step)]);
        return [.. ScriptRunner.Run(engine, script, options)];
    }

    /// <summary>What ran, flowcharts included, separated by spaces.</summary>
    public static string Ran(this ScriptTrace trace) => string.Join(' ', trace.Executed);

    /// <summary>What waits, separated by spaces.</summary>
    public static string Waits(this ScriptTrace trace) => string.Join(' ', trace.Waiting);

    private static ScriptStep Step(string text) => text switch
    {
        "start" => new StartStep(),
        "cancel" => new CancelWorkflowStep(),
        ['!', .. var name] => new PublishEventStep(name),
        ['+', .. var by] => new AdvanceClockStep(Duration.TryParse(by, out var length) ? length : throw new ArgumentException(by)),
        _ when text.Split('=') is [var node, var outcome] => Resume(node, outcome),
        _ => Resume(text, "Done"),
    };

    // A node may carry its occurrence: task#1.
    private static ResumeStep Resume(string node, string outcome) => node.Split('#') is [var id, var index]
        ? new ResumeStep(id, outcome, index[0] - '0', new Dictionary<string, object?>())
        : new ResumeStep(node, outcome, 0, new Dictionary<string, object?>());
}
