using System.Globalization;
using System.Text.Json;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution;

namespace DhrManager.Workflows.Scripts;

/// <summary>What happens to a workflow, step by step, with the clock moved by hand.</summary>
/// <param name="Start">What the clock shows at the beginning.</param>
/// <param name="Variables">Values of variables by name, instead of their defaults.</param>
/// <param name="Steps">In order.</param>
public sealed record WorkflowScript(
    DateTimeOffset Start,
    IReadOnlyDictionary<string, object?> Variables,
    IReadOnlyList<ScriptStep> Steps)
{
    /// <summary>Reads <c>{"start":"2026-01-05T09:00:00Z","variables":{},"steps":[{"op":"start"}]}</c>.</summary>
    /// <exception cref="FormatException">The text is no script; the message says why.</exception>
    public static WorkflowScript Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"The script is not JSON: line {e.LineNumber + 1}, position {e.BytePositionInLine + 1}.", e);
        }
    }

    internal static WorkflowScript Read(JsonElement json) => new(
        Instant(json.Text("start")),
        ValuesOf(json, "variables"),
        StepsOf(json));

    internal static IReadOnlyDictionary<string, object?> ValuesOf(JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Object } values
            ? values.EnumerateObject().ToDictionary(v => v.Name, v => v.Value.Scalar())
            : Burst.NoOutputs;

    private static ScriptStep[] StepsOf(JsonElement json) => json.Find("steps") is { ValueKind: JsonValueKind.Array } steps
        ? [.. steps.EnumerateArray().Select(ScriptStep.Read)]
        : throw new FormatException("The script has no \"steps\".");

    private static DateTimeOffset Instant(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : throw new FormatException("The script's \"start\" must be a date and time, for example 2026-01-05T09:00:00Z.");
}
