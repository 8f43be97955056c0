using System.Globalization;
using System.Text.Json;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution;

/// <summary>Values of inputs and variables: text, <see cref="double"/>, <see cref="bool"/> or null.</summary>
/// <remarks>Lists and objects are JSON text. There is one type of number because there is one in JavaScript and in JSON.</remarks>
internal static class Values
{
    /// <summary>A host's value in the form the engine keeps.</summary>
    public static object? Normalise(object? value) => value switch
    {
        null or string or bool or double => value,
        JsonElement json => json.Scalar(),
        byte or sbyte or short or ushort or int or uint or long or ulong or float or decimal =>
            System.Convert.ToDouble(value, CultureInfo.InvariantCulture),
        Enum => value.ToString(),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => JsonSerializer.Serialize(value),
    };

    /// <summary>The value as Elsa's type of that name would hold it; unchanged when it cannot be converted.</summary>
    public static object? Convert(object? value, string typeName) => typeName switch
    {
        "Boolean" => value is string text && bool.TryParse(text, out var boolean) ? boolean : value,
        "Int16" or "Int32" or "Int64" or "Single" or "Double" or "Decimal" => value is string text
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : value,
        "String" => Text(value),
        _ => value,
    };

    /// <summary>The values variables begin with, by id. Of two with the same id the first counts; the validator refuses them.</summary>
    public static Dictionary<string, object?> Defaults(IReadOnlyList<Variable> variables) =>
        variables.DistinctBy(v => v.Id).ToDictionary(v => v.Id, v => Convert(v.Default, v.TypeName));

    /// <summary>Whether a condition holds.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        bool boolean => boolean,
        double number => number != 0,
        string text => bool.TryParse(text, out var boolean) && boolean,
        _ => false,
    };

    /// <summary>The value as text; null stays null.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        bool boolean => boolean ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
