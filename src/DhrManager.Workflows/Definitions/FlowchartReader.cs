using System.Text.Json;
using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions;

/// <summary>Reads what only a flowchart has: its steps, arrows and variables.</summary>
internal static class FlowchartReader
{
    public static Flowchart Read(JsonElement json, string id, ShapeProblems problems) => new()
    {
        Id = id,
        Type = ActivityNames.Flowchart,
        Activities = [.. json.Items("activities", problems, id).Select(a => ActivityReader.Read(a, problems)).OfType<Activity>()],
        Connections = [.. json.Items("connections", problems, id).Select(c => ConnectionOf(c, id, problems)).OfType<Connection>()],
        Variables = VariableReader.ReadAll(json, problems, id),
        LegacyStart = json.Find("start") is { } start ? start.Text("id") ?? start.AsText() : null,
    };

    private static Connection? ConnectionOf(JsonElement json, string flowchart, ShapeProblems problems)
    {
        if (End(json, "source") is not { Activity: { } source } from || End(json, "target") is not { Activity: { } target } to)
        {
            problems.Add(flowchart, "A connection lacks its \"source\" or its \"target\".");
            return null;
        }

        return new Connection(source, from.Port ?? PortNames.Done, target, to.Port ?? PortNames.In, Vertices(json, flowchart, problems));
    }

    // Today { "source": { "activity", "port" } }; in legacy files { "source", "sourcePort" }.
    private static (string? Activity, string? Port)? End(JsonElement json, string end) => json.Find(end) switch
    {
        { ValueKind: JsonValueKind.Object } value => (value.Text("activity"), value.Text("port")),
        { ValueKind: JsonValueKind.String } value => (value.GetString(), json.Text(end + "Port")),
        _ => null,
    };

    private static IReadOnlyList<Point> Vertices(JsonElement json, string flowchart, ShapeProblems problems) =>
        [.. json.Items("vertices", problems, flowchart).Select(v => new Point(v.Number("x") ?? 0, v.Number("y") ?? 0))];
}
