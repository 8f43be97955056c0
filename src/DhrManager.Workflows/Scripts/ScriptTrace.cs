using System.Text.Json;
using DhrManager.Workflows.Execution;

namespace DhrManager.Workflows.Scripts;

/// <summary>What one step of a script came to.</summary>
public sealed record ScriptTrace
{
    // Fewer escapes than the default: a sentence with an apostrophe stays readable.
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Counts from 0.</summary>
    public required int Step { get; init; }

    public required string Op { get; init; }

    /// <summary>Ids of the WriteLine steps that ran, in order.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>Ids of all steps that ran, in order, a resumed one first; flowcharts are steps too, also the root.</summary>
    public required IReadOnlyList<string> Executed { get; init; }

    /// <summary>Ids of the steps that wait, sorted, one entry for each time they wait.</summary>
    public required IReadOnlyList<string> Waiting { get; init; }

    public required string Status { get; init; }

    public required string SubStatus { get; init; }

    /// <summary>Ids of the steps with an incident, oldest first.</summary>
    public required IReadOnlyList<string> Incidents { get; init; }

    /// <summary>Null, or why the step had no effect.</summary>
    public required string? Ignored { get; init; }

    /// <summary>One line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    internal static ScriptTrace Of(int step, string op, Turn turn) => new()
    {
        Step = step,
        Op = op,
        Lines = [.. turn.Requests.OfType<LineWritten>().Select(l => l.ActivityId)],
        Executed = [.. turn.Journal.Where(IsExecution).Select(e => e.ActivityId)],
        Waiting = [.. turn.State.OpenSteps.Select(s => s.ActivityId).Order(StringComparer.Ordinal)],
        Status = turn.State.Status.ToString(),
        SubStatus = turn.State.SubStatus.ToString(),
        Incidents = [.. turn.State.Incidents.Select(i => i.ActivityId)],
        Ignored = turn.Ignored,
    };

    // The one place that says what counts as "executed".
    private static bool IsExecution(JournalEntry entry) => entry.Kind is JournalKind.Started or JournalKind.Resumed;
}
