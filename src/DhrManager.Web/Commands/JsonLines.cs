using System.Text.Json;

namespace DhrManager.Web.Commands;

/// <summary>Files with one JSON object a line. Empty lines are passed over.</summary>
internal static class JsonLines
{
    public static IEnumerable<(string Line, int Number)> Read(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (line, number);
            }
        }
    }

    /// <exception cref="CommandRefusedException">It is not a JSON object.</exception>
    public static JsonDocument Parse(string line, int number)
    {
        try
        {
            var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw Wrong(number, "it is not a JSON object");
        }
        catch (JsonException)
        {
            throw Wrong(number, "it is not JSON");
        }
    }

    /// <summary>A text or number of an object; null when there is neither under that name.</summary>
    public static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;

    public static CommandRefusedException Wrong(int number, string why) => new($"Line {number} cannot be used: {why}.", 2);
}
