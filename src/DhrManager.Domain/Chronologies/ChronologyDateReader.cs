namespace DhrManager.Domain.Chronologies;

// Each attempt answers null when the text is not its kind, and throws Unreadable when it is its kind but wrong.
internal static partial class ChronologyDateReader
{
    private const string Examples = "Write it like 22/5/2016, May 2016, about May 2016, 2016 or unknown.";

    // Longer text holds no date; reading it for one could take long.
    private const int MaxLength = 100;

    private static readonly HashSet<string> _unknown =
        ["unknown", "date unknown", "not known", "not recorded", "date not recorded", "undated", "no date", "n/k", "nk", "n/a", "?"];

    public static bool TryRead(string? text, out ChronologyDate date, out string problem)
    {
        (date, problem) = (ChronologyDate.Unknown, "");
        var tidy = Tidy(text);
        try
        {
            date = Read(tidy);
            return true;
        }
        catch (UnreadableException e)
        {
            problem = e.Message;
            return false;
        }
    }

    private static ChronologyDate Read(string text)
    {
        if (text.Length == 0)
        {
            throw new UnreadableException("The date is missing. Write unknown if it was not recorded.");
        }

        if (text.Length > MaxLength)
        {
            throw new UnreadableException("The date is too long. Put anything but the date in the comment.");
        }

        return _unknown.Contains(text)
            ? ChronologyDate.Unknown
            : ReadRange(text) ?? ReadAbout(text) ?? ReadPlain(text) ?? ReadPart(text)
                ?? throw new UnreadableException($"“{text}” cannot be read as a date. {Examples}");
    }

    private static ChronologyDate? ReadPlain(string text) =>
        ReadNumbers(text) ?? ReadNamedDay(text) ?? ReadMonth(text) ?? ReadYear(text);

    private static ChronologyDate? ReadRange(string text)
    {
        if (RangePattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var until = Read(match.Groups["until"].Value);
        var from = Read(WithYear(match.Groups["from"].Value, until.Until?.Year));
        if (from.From is null || until.Until is null || until.Until < from.From)
        {
            throw new UnreadableException("The period must have a first and a last date, the earlier one first.");
        }

        return ChronologyDate.About(from.From.Value, until.Until.Value);
    }

    // "January to April 2016": the year is said once.
    private static string WithYear(string from, int? year) => year is not null && MonthAtEndPattern().IsMatch(from) ? $"{from} {year}" : from;

    private static ChronologyDate? ReadAbout(string text) =>
        AboutPattern().Match(text) is { Success: true } match && Read(match.Groups["date"].Value) is { From: { } from, Until: { } until }
            ? ChronologyDate.About(from, until)
            : null;

    // "22.05/16", "22-5-2016", "2016-05-22", "05/2016", "2016-05".
    private static ChronologyDate? ReadNumbers(string text)
    {
        if (NumbersPattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var parts = match.Groups["part"].Captures.Select(c => c.Value).ToArray();
        return (parts.Length, IsYearFirst: parts[0].Length == 4) switch
        {
            (3, true) => Day(parts[2], Number(parts[1]), parts[0]),
            (3, false) => Day(parts[0], Number(parts[1]), parts[2]),
            (2, true) => MonthOf(Number(parts[1]), parts[0]),
            (2, false) when parts[1].Length == 4 => MonthOf(Number(parts[0]), parts[1]),
            _ => throw new UnreadableException($"“{text}” has no year of four digits. {Examples}"),
        };
    }

    private static ChronologyDate? ReadNamedDay(string text)
    {
        var match = DayMonthPattern().Match(text) is { Success: true } dayFirst ? dayFirst : MonthDayPattern().Match(text);
        return match.Success && MonthNumber(match.Groups["month"].Value) is { } month
            ? Day(match.Groups["day"].Value, month, match.Groups["year"].Value)
            : null;
    }

    private static ChronologyDate? ReadMonth(string text)
    {
        if (MonthPattern().Match(text) is not { Success: true } match || MonthNumber(match.Groups["month"].Value) is not { } month)
        {
            return null;
        }

        return match.Groups["year"].Length == 4
            ? MonthOf(month, match.Groups["year"].Value)
            : throw new UnreadableException($"In “{text}”, the number may be the day or the year. Write the year with four digits.");
    }

    private static ChronologyDate? ReadYear(string text) =>
        YearPattern().IsMatch(text) ? ChronologyDate.Year(YearOf(text)) : null;

    // Lower case, single spaces, no weekday, no midnight that a spreadsheet added.
    private static string Tidy(string? text)
    {
        var tidy = SpacePattern().Replace((text ?? "").Trim().ToLowerInvariant(), " ");
        return MidnightPattern().Replace(WeekdayPattern().Replace(tidy, ""), "").Trim();
    }

    private sealed class UnreadableException(string message) : Exception(message);
}
