using System.Text.Json;

namespace DhrManager.Workflows.Execution;

/// <summary>Writes values of variables and inputs as a JSON object; nothing when there are none.</summary>
internal static class ValueWriter
{
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, object?> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartObject(name);

        foreach (var (id, value) in values)
        {
            WriteValue(json, id, value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string id, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(id);
                break;

            case bool boolean:
                json.WriteBoolean(id, boolean);
                break;

            // JSON has no NaN; JavaScript's own JSON writes null for it.
            case double number when double.IsFinite(number):
                json.WriteNumber(id, number);
                break;

            case double:
                json.WriteNull(id);
                break;

            default:
                json.WriteString(id, (string)value);
                break;
        }
    }
}
