using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Printing;

/// <summary>Prints a tree as arrays whose first item says what it is, for tests and for comparison with other programs.</summary>
public static class NeutralJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 10_000,
    };

    public static string Print(QueryNode node)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            Write(node, json);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>Writes the tree as one value.</summary>
    public static void Write(QueryNode node, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        switch (node)
        {
            case TermNode term:
                WriteArray(json, "term", term.Field, term.Text);
                break;
            case PrefixNode prefix:
                WriteArray(json, "prefix", prefix.Field, prefix.Text);
                break;
            case WildNode wild:
                WriteArray(json, "wild", wild.Field, wild.Pattern);
                break;
            case RegexNode regex:
                WriteArray(json, "regex", regex.Field, regex.Pattern);
                break;
            case FuzzyNode fuzzy:
                WriteArray(json, "fuzzy", fuzzy.Field, fuzzy.Text, fuzzy.MaxEdits);
                break;
            case RangeNode range:
                WriteArray(json, "range", range.Field, range.Low, range.High, range.IncludesLow, range.IncludesHigh);
                break;
            case PhraseNode phrase:
                WriteArray(json, "phrase", phrase.Field, phrase.Words, phrase.Slop);
                break;
            case BoolNode group:
                WriteArray(json, "bool", group.Clauses);
                break;
            case BoostNode boost:
                WriteArray(json, "boost", boost.Factor, boost.Node);
                break;
            default:
                WriteArray(json, node is AllNode ? "all" : "none");
                break;
        }
    }

    private static void WriteArray(Utf8JsonWriter json, params ReadOnlySpan<object?> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            WriteItem(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, object? item)
    {
        switch (item)
        {
            case QueryNode node:
                Write(node, json);
                break;
            case NodeClause clause:
                WriteArray(json, NameOf(clause.Occur), clause.Node);
                break;
            case ValueList<NodeClause> clauses:
                WriteArray(json, [.. clauses]);
                break;
            case ValueList<ValueList<string>?> places:
                WriteArray(json, [.. places.Select(place => place is [var only] ? only : (object?)place)]);
                break;
            case ValueList<string> alternatives:
                WriteArray(json, [.. alternatives]);
                break;
            default:
                JsonSerializer.Serialize(json, item, item?.GetType() ?? typeof(object));
                break;
        }
    }

    private static string NameOf(Occur occur) => occur switch
    {
        Occur.Must => "must",
        Occur.Should => "should",
        _ => "not",
    };
}
