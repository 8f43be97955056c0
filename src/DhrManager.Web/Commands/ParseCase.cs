using System.Text.Json;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query.Analysis;
using DhrManager.Lessons.Query.Classic;

namespace DhrManager.Web.Commands;

// A query for "lessons parse" and how to read it.
internal sealed record ParseCase(JsonElement? Id, string Query, bool IsForgiving, QueryOptions Options)
{
    private const string DefaultField = "field";

    public static ParseCase Of(string query, bool isForgiving) => new(null, query, isForgiving, Defaults(isForgiving));

    /// <exception cref="FormatException">No query, or an option that does not exist.</exception>
    public static ParseCase Read(JsonElement line, bool isForgiving)
    {
        var query = line.ValueKind == JsonValueKind.Object ? Text(line, "q") : null;
        return new ParseCase(
            line.ValueKind == JsonValueKind.Object ? Find(line, "id") : null,
            query ?? throw new FormatException("The line has no \"q\"."),
            isForgiving,
            Read(Find(line, "opts"), Defaults(isForgiving)));
    }

    // A bare example of the language keeps its short words; the box reads as the site does.
    private static QueryOptions Defaults(bool isForgiving) => new()
    {
        Analyser = isForgiving ? QueryAnalyser.English : QueryAnalyser.Letters,
        Field = DefaultField,
        KnownFields = [DefaultField, "title", "text", .. Facets.All],
    };

    private static QueryOptions Read(JsonElement? opts, QueryOptions defaults)
    {
        if (opts is not { ValueKind: JsonValueKind.Object } given)
        {
            return defaults;
        }

        var field = Text(given, "field") ?? defaults.Field!;
        var fields = Find(given, "fields") is { ValueKind: JsonValueKind.Object } weights
            ? weights.EnumerateObject().Select(weight => new FieldWeight(weight.Name, Weight(weight))).ToList()
            : [];
        return defaults with
        {
            Operator = OperatorOf(Text(given, "op") ?? "OR"),
            Analyser = Text(given, "analyzer") is { } name ? AnalyserOf(name) : defaults.Analyser,
            Field = field,
            Fields = [.. fields],
            AllowsLeadingWildcard = Find(given, "leading") is { ValueKind: JsonValueKind.True },
            KnownFields = [.. defaults.KnownFields!, field, .. fields.Select(weight => weight.Field)],
        };
    }

    private static DefaultOperator OperatorOf(string name) => name switch
    {
        "OR" => DefaultOperator.Or,
        "AND" => DefaultOperator.And,
        _ => throw new FormatException($"There is no operator \"{name}\"."),
    };

    private static QueryAnalyser AnalyserOf(string name) =>
        QueryAnalyser.Named(name) ?? throw new FormatException($"There is no analyser \"{name}\".");

    private static double Weight(JsonProperty weight) =>
        weight.Value.ValueKind == JsonValueKind.Number && weight.Value.TryGetDouble(out var number) && number >= 0
            ? number
            : throw new FormatException($"The weight of \"{weight.Name}\" is not a number of 0 or more.");

    private static JsonElement? Find(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement json, string name) =>
        Find(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
