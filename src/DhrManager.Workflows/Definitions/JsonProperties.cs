using System.Globalization;
using System.Text.Json;

namespace DhrManager.Workflows.Definitions;

/// <summary>Reads properties the way Elsa does: names without regard to case, null the same as absent.</summary>
internal static class JsonProperties
{
    /// <summary>The property's value, or null when this is no object, or the property is absent or null.</summary>
    public static JsonElement? Find(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value.ValueKind == JsonValueKind.Null ? null : property.Value;
            }
        }

        return null;
    }

    /// <summary>The property as text: a text itself, or the JSON of anything else.</summary>
    public static string? Text(this JsonElement element, string name) => element.Find(name)?.AsText();

    /// <summary>A text itself, or the JSON of anything else.</summary>
    public static string? AsText(this JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();

    /// <summary>True only for a property that is <c>true</c> (or that text).</summary>
    public static bool IsTrue(this JsonElement element, string name) =>
        "true".Equals(element.Text(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole number, or null when the property is none.</summary>
    public static int? Integer(this JsonElement element, string name) =>
        int.TryParse(element.Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number, or null when the property is none.</summary>
    public static double? Number(this JsonElement element, string name) =>
        double.TryParse(element.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The items of an array; none when the property is absent. A shape problem when it is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name, ShapeProblems problems, string? step)
    {
        if (element.Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray();
        }

        problems.Add(step, $"\"{name}\" must be a list.");
        return [];
    }

    /// <summary>Text, number (always <see cref="double"/>), boolean or null; the JSON text of a list or an object.</summary>
    public static object? Scalar(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };
}
