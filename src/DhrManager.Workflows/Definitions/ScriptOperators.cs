using System.Globalization;

namespace DhrManager.Workflows.Definitions;

/// <summary>JavaScript's operators on texts, numbers, booleans and null.</summary>
internal static class ScriptOperators
{
    public static object Apply(string @operator, object? left, object? right) => @operator switch
    {
        "===" => Equals(left, right),
        "!==" => !Equals(left, right),
        "==" => LooselyEqual(left, right),
        "!=" => !LooselyEqual(left, right),
        "+" => Add(left, right),
        _ => IsOrdered(@operator, left, right),
    };

    // Null equals only null, texts compare as texts, everything else as numbers: so '1' == 1 and true == 1.
    private static bool LooselyEqual(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => left is null && right is null,
        (string l, string r) => l == r,
        _ => Number(left) == Number(right),
    };

    private static object Add(object? left, object? right) =>
        left is string || right is string ? Text(left) + Text(right) : Number(left) + Number(right);

    private static bool IsOrdered(string @operator, object? left, object? right)
    {
        if (left is string l && right is string r)
        {
            return Holds(@operator, string.CompareOrdinal(l, r), 0);
        }

        return Holds(@operator, Number(left), Number(right));
    }

    // Written out because a comparison with NaN is false whichever way round.
    private static bool Holds(string @operator, double left, double right) => @operator switch
    {
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        _ => left >= right,
    };

    private static double Number(object? value) => value switch
    {
        null => 0,
        double number => number,
        bool boolean => boolean ? 1 : 0,
        string text when string.IsNullOrWhiteSpace(text) => 0,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => double.NaN,
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool boolean => boolean ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => (string)value,
    };
}
