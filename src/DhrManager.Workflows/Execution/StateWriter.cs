using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DhrManager.Workflows.Execution;

/// <summary>Writes a state as compact JSON. Names are short because every open review has one such text.</summary>
internal static class StateWriter
{
    public static string Write(WorkflowState state)
    {
        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream);

        json.WriteStartObject();
        WriteHead(json, state);
        ValueWriter.Write(json, "vars", state.Variables);
        ValueWriter.Write(json, "in", state.Inputs);
        WriteList(json, "f", state.Flowcharts, Write);
        WriteList(json, "w", state.OpenSteps, Write);
        WriteList(json, "x", state.Incidents, Write);
        json.WriteEndObject();
        json.Flush();

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteHead(Utf8JsonWriter json, WorkflowState state)
    {
        json.WriteString("d", state.DefinitionId);
        json.WriteNumber("v", state.Version);
        json.WriteString("h", state.Hash);
        WriteText(json, "c", state.CorrelationId);
        WriteText(json, "name", state.Name);
        json.WriteString("s", state.SubStatus.ToString());
        json.WriteNumber("n", state.Counter);
    }

    private static void Write(Utf8JsonWriter json, FlowchartInstance flowchart)
    {
        WriteId(json, "i", flowchart.Id);
        json.WriteString("a", flowchart.ActivityId);
        WriteId(json, "p", flowchart.ParentId);
        WriteTokens(json, flowchart.Tokens);
        ValueWriter.Write(json, "vars", flowchart.Variables);

        if (flowchart.FaultedSteps > 0)
        {
            json.WriteNumber("x", flowchart.FaultedSteps);
        }
    }

    private static void WriteTokens(Utf8JsonWriter json, IReadOnlyList<int> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        json.WriteStartArray("t");

        foreach (var token in tokens)
        {
            json.WriteNumberValue(token);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, OpenStep step)
    {
        WriteId(json, "i", step.Id);
        json.WriteString("a", step.ActivityId);
        WriteId(json, "f", step.FlowchartId);
        WriteText(json, "e", step.EventName);
        WriteText(json, "due", step.DueAt is { } due ? Instant(due) : null);
        json.WriteString("o", Instant(step.OpenedAt));
    }

    private static void Write(Utf8JsonWriter json, Incident incident)
    {
        json.WriteString("a", incident.ActivityId);
        json.WriteString("m", incident.Message);
        json.WriteString("at", Instant(incident.At));
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);

        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Ids are counted, so they can stand without quotation marks.
    private static void WriteId(Utf8JsonWriter json, string name, string? id)
    {
        if (id is not null)
        {
            json.WriteNumber(name, int.Parse(id, CultureInfo.InvariantCulture));
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
