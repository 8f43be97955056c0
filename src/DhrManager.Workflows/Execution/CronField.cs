using System.Globalization;

namespace DhrManager.Workflows.Execution;

/// <summary>One field of a cron expression as the set of numbers it matches.</summary>
internal static class CronField
{
    private static readonly (int Lowest, int Highest, string[] Names)[] Fields =
    [
        (0, 59, []),
        (0, 59, []),
        (0, 23, []),
        (1, 31, []),
        (1, 12, ["", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]),
        (0, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]),
    ];

    /// <summary>True at the index of each matching number; null when the text is no such field.</summary>
    /// <param name="text">For example <c>1-5</c>.</param>
    /// <param name="field">0 seconds, 1 minutes, 2 hours, 3 days, 4 months, 5 days of the week.</param>
    public static bool[]? TryParse(string text, int field)
    {
        var matches = new bool[60];

        foreach (var item in text.Split(','))
        {
            if (!TryAdd(item, field, matches))
            {
                return null;
            }
        }

        // Sunday is both 0 and 7.
        matches[0] |= field == 5 && matches[7];
        return matches;
    }

    private static bool TryAdd(string item, int field, bool[] matches)
    {
        var parts = item.Split('/');

        if (parts.Length > 2
            || StepOf(parts) is not { } step
            || Range(parts[0], field, isStepped: parts.Length == 2) is not var (first, last))
        {
            return false;
        }

        for (var number = first; number <= last; number += step)
        {
            matches[number] = true;
        }

        return true;
    }

    private static int? StepOf(string[] parts)
    {
        if (parts.Length == 1)
        {
            return 1;
        }

        return int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step is > 0 and < 60 ? step : null;
    }

    private static (int First, int Last)? Range(string text, int field, bool isStepped)
    {
        var (lowest, highest, _) = Fields[field];

        if (text is "*" or "?")
        {
            return (lowest, highest);
        }

        var ends = text.Split('-');

        if (ends.Length > 2 || Number(ends[0], field) is not { } first || Number(ends[^1], field) is not { } last || last < first)
        {
            return null;
        }

        // 5/10 means from 5 on, every 10.
        return (first, ends.Length == 1 && isStepped ? highest : last);
    }

    private static int? Number(string text, int field)
    {
        var (lowest, highest, names) = Fields[field];
        var named = text.Length == 0 ? -1 : Array.FindIndex(names, n => n.Equals(text, StringComparison.OrdinalIgnoreCase));

        if (named >= 0)
        {
            return named;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : null;
    }
}
