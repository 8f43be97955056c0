using System.Text.Json;

namespace DhrManager.Workflows.Definitions;

/// <summary>Reads how the value of an input is found.</summary>
internal static class ExpressionReader
{
    /// <summary>Never null: what is not understood is kept as <see cref="UnsupportedExpression"/> for the validator to refuse.</summary>
    public static Expression Read(JsonElement json, string typeName, bool hasTypeName)
    {
        var type = json.Text("type") ?? "";
        return Understood(type, json.Find("value")) with { TypeName = typeName, HasTypeName = hasTypeName };
    }

    private static Expression Understood(string type, JsonElement? value) => type switch
    {
        "Literal" => new LiteralExpression(value?.Scalar()),
        "Object" => new ObjectExpression(value?.AsText() ?? "null"),
        "JavaScript" => new ScriptExpression(value?.AsText() ?? ""),
        "Variable" when Named(value, "id") is { } id => new VariableExpression(id),
        "Input" when Named(value, "name") is { } name => new InputExpression(name),
        _ => new UnsupportedExpression(type, value?.AsText()),
    };

    // The value is an object with the property, that object's text, or the plain id or name.
    private static string? Named(JsonElement? value, string property)
    {
        if (value is not { ValueKind: JsonValueKind.String } text)
        {
            return value?.Text(property);
        }

        var plain = text.GetString()!;
        return plain.TrimStart().StartsWith('{') ? FromText(plain, property) : plain;
    }

    private static string? FromText(string json, string property)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Text(property);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
