using System.Globalization;
using System.Text.RegularExpressions;

namespace DhrManager.Workflows.Execution;

/// <summary>A length of time: calendar months (years are twelve of them) and the rest.</summary>
public readonly partial record struct Duration(int Months, TimeSpan Time)
{
    /// <summary>Reads .NET's form (<c>1.00:00:00</c> is one day) or ISO 8601's (<c>P3D</c>, <c>P1M</c>, <c>PT1H</c>).</summary>
    public static bool TryParse(string? text, out Duration duration)
    {
        duration = default;

        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time))
        {
            duration = new Duration(0, time);
            return true;
        }

        var match = Iso().Match(text ?? "");

        if (!match.Success || match.Groups.Values.Skip(1).All(g => !g.Success))
        {
            return false;
        }

        duration = FromIso(match);
        return true;
    }

    /// <summary>That instant moved on. A month from the 31st ends on the next month's last day.</summary>
    public DateTimeOffset After(DateTimeOffset instant) => instant.AddMonths(Months) + Time;

    private static Duration FromIso(Match match)
    {
        var sign = match.Value.StartsWith('-') ? -1 : 1;
        var months = (12 * Part(match, "years")) + Part(match, "months");
        var days = (7 * Part(match, "weeks")) + Part(match, "days");
        var time = TimeSpan.FromDays(days) + TimeSpan.FromHours(Part(match, "hours"))
            + TimeSpan.FromMinutes(Part(match, "minutes")) + TimeSpan.FromSeconds(Part(match, "seconds"));

        return new Duration(sign * (int)months, sign * time);
    }

    private static double Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? double.Parse(part.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        """
        ^-?P((?<years>\d{1,6})Y)?((?<months>\d{1,6})M)?((?<weeks>\d{1,6})W)?((?<days>\d{1,6})D)?
        (T((?<hours>\d{1,6})H)?((?<minutes>\d{1,6})M)?((?<seconds>\d{1,6}(\.\d+)?)S)?)?$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Iso();
}
