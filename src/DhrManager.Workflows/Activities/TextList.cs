using System.Text.Json;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Activities;

/// <summary>Reads an input that holds a list of texts, such as the branches of a fork.</summary>
public static class TextList
{
    /// <summary>The texts, or null when the input is absent or holds no list of texts.</summary>
    public static IReadOnlyList<string>? Of(Activity activity, string input) => activity.Inputs.GetValueOrDefault(input) switch
    {
        ObjectExpression { Json: var json } => Parse(json),
        LiteralExpression { Value: string text } => Parse(text),
        _ => null,
    };

    private static string[]? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
