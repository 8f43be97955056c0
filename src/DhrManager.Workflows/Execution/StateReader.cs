using System.Text.Json;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution;

/// <summary>Reads what <see cref="StateWriter"/> wrote.</summary>
internal static class StateReader
{
    public static WorkflowState Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return State(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("The text is not the state of a workflow.", e);
        }
    }

    private static WorkflowState State(JsonElement json) => new()
    {
        DefinitionId = Required(json, "d"),
        Version = json.GetProperty("v").GetInt32(),
        Hash = Required(json, "h"),
        CorrelationId = Text(json, "c"),
        Name = Text(json, "name"),
        SubStatus = Enum.Parse<WorkflowSubStatus>(Required(json, "s")),
        Counter = json.GetProperty("n").GetInt32(),
        Variables = ValuesOf(json, "vars"),
        Inputs = ValuesOf(json, "in"),
        Flowcharts = List(json, "f", Flowchart),
        OpenSteps = List(json, "w", Step),
        Incidents = List(json, "x", i => new Incident(Required(i, "a"), Required(i, "m"), i.GetProperty("at").GetDateTimeOffset())),
    };

    private static FlowchartInstance Flowchart(JsonElement json) => new(
        json.GetProperty("i").GetRawText(),
        Required(json, "a"),
        json.TryGetProperty("p", out var parent) ? parent.GetRawText() : null,
        List(json, "t", t => t.GetInt32()),
        json.TryGetProperty("x", out var faulted) ? faulted.GetInt32() : 0,
        ValuesOf(json, "vars"));

    private static OpenStep Step(JsonElement json) => new(
        json.GetProperty("i").GetRawText(),
        Required(json, "a"),
        json.GetProperty("f").GetRawText(),
        Text(json, "e"),
        json.TryGetProperty("due", out var due) ? due.GetDateTimeOffset() : null,
        json.GetProperty("o").GetDateTimeOffset());

    private static T[] List<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];

    private static Dictionary<string, object?> ValuesOf(JsonElement json, string name) => json.TryGetProperty(name, out var values)
        ? values.EnumerateObject().ToDictionary(v => v.Name, v => v.Value.Scalar())
        : [];

    private static string Required(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;
}
