using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Forgiving;
using DhrManager.Lessons.Query.Printing;
using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Web.Commands;

// The line that "lessons parse" prints for a query.
internal static class ParseAnswer
{
    // Two arrays for each bracket, and another for its boost.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 10_000,
    };

    public static (string Line, bool IsUnderstood) To(ParseCase parse)
    {
        try
        {
            var (node, understood) = parse.IsForgiving
                ? ForgivingQueryParser.Parse(parse.Query, parse.Options)
                : new ForgivingQuery(ClassicQueryParser.Parse(parse.Query, parse.Options), []);
            return (Tree(parse.Id, node, understood), true);
        }
        catch (QuerySyntaxException refusal)
        {
            return (Refusal(parse.Id, refusal.At, refusal.Message), false);
        }
    }

    public static string Refusal(JsonElement? id, int at, string message) => Line(id, json =>
    {
        json.WriteBoolean("error", true);
        json.WriteNumber("at", at);
        json.WriteString("message", message);
    });

    private static string Tree(JsonElement? id, QueryNode node, IReadOnlyList<string> understood) => Line(id, json =>
    {
        json.WritePropertyName("ast");
        NeutralJson.Write(node, json);
        if (understood.Count > 0)
        {
            json.WritePropertyName("understood");
            JsonSerializer.Serialize(json, understood);
        }
    });

    private static string Line(JsonElement? id, Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            if (id is { } given)
            {
                json.WritePropertyName("id");
                given.WriteTo(json);
            }

            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
