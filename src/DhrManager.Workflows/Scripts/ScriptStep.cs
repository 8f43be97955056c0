using System.Text.Json;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution;

namespace DhrManager.Workflows.Scripts;

/// <summary>One thing that happens to a workflow.</summary>
/// <param name="Op">Its name in the script.</param>
public abstract record ScriptStep(string Op)
{
    /// <exception cref="FormatException">The step is of no known kind or lacks something.</exception>
    internal static ScriptStep Read(JsonElement json) => json.Text("op") switch
    {
        "start" => new StartStep(),
        "resume" => new ResumeStep(
            Required(json, "node"),
            json.Text("outcome") ?? PortNames.Done,
            json.Integer("index") ?? 0,
            WorkflowScript.ValuesOf(json, "outputs")),
        "publishEvent" => new PublishEventStep(Required(json, "name")),
        "advanceClock" => new AdvanceClockStep(Length(Required(json, "by"))),
        "cancelWorkflow" => new CancelWorkflowStep(),
        var op => throw new FormatException($"A step of the script has the unknown op \"{op}\"."),
    };

    private static string Required(JsonElement json, string name) =>
        json.Text(name) ?? throw new FormatException($"A step \"{json.Text("op")}\" of the script lacks \"{name}\".");

    private static Duration Length(string text) => Duration.TryParse(text, out var length)
        ? length
        : throw new FormatException($"\"{text}\" is no length of time; write it like P3D or PT1H.");
}

/// <summary>Begins the workflow.</summary>
public sealed record StartStep() : ScriptStep("start");

/// <summary>Ends the waiting of a step.</summary>
/// <param name="Node">The step in the definition.</param>
/// <param name="Outcome">What it is resumed with.</param>
/// <param name="Index">Which of several occurrences; 0 is the oldest.</param>
/// <param name="Outputs">Values of its outputs by name.</param>
public sealed record ResumeStep(string Node, string Outcome, int Index, IReadOnlyDictionary<string, object?> Outputs)
    : ScriptStep("resume");

/// <summary>Tells the workflow of an event; one that begins with that event and has not begun is started by it.</summary>
public sealed record PublishEventStep(string Name) : ScriptStep("publishEvent");

/// <summary>Moves the clock on and fires the timers that are due then.</summary>
public sealed record AdvanceClockStep(Duration By) : ScriptStep("advanceClock");

/// <summary>Ends the workflow before its end.</summary>
public sealed record CancelWorkflowStep() : ScriptStep("cancelWorkflow");
