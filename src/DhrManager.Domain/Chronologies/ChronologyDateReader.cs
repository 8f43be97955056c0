using System.Globalization;
using System.Text.RegularExpressions;

namespace DhrManager.Domain.Chronologies;

// Each attempt answers null when the text is not its kind, and throws Unreadable when it is its kind but wrong.
internal static partial class ChronologyDateReader
{
    private const string Examples = "Write it like 22/5/2016, May 2016, about May 2016, 2016 or unknown.";

    // Longer text holds no date; reading it for one could take long.
    private const int MaxLength = 100;

    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    // Two digits: 49 is 2049 and 50 is 1950. Nobody alive in a review has contacts before 1950 written so.
    private const int LastTwoDigitYearOfThisCentury = 49;

    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

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

        var (from, until) = (Read(match.Groups["from"].Value), Read(match.Groups["until"].Value));
        if (from.From is null || until.Until is null || until.Until < from.From)
        {
            throw new UnreadableException("The period must have a first and a last date, the earlier one first.");
        }

        return ChronologyDate.About(from.From.Value, until.Until.Value);
    }

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

    // "early 2016", "mid May 2016", "summer 2016": thirds of a year or a month, and the seasons that lie in one year.
    private static ChronologyDate? ReadPart(string text)
    {
        if (PartPattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var part = match.Groups["part"].Value;
        var whole = ReadPlain(match.Groups["date"].Value);
        return whole switch
        {
            { From: { } year } when whole.Precision == DatePrecision.Year => PartOfYear(part, year.Year),
            { From: { } first, Until: { } last } when whole.Precision == DatePrecision.Month => PartOfMonth(part, first, last),
            _ => null,
        };
    }

    private static ChronologyDate? PartOfYear(string part, int year) => part switch
    {
        "early" => Months(year, 1, 4),
        "mid" => Months(year, 5, 8),
        "late" => Months(year, 9, 12),
        "spring" => Months(year, 3, 5),
        "summer" => Months(year, 6, 8),
        "autumn" => Months(year, 9, 11),
        _ => throw new UnreadableException("Winter lies in two years. Write the months, for example December 2016 to February 2017."),
    };

    private static ChronologyDate? PartOfMonth(string part, DateOnly first, DateOnly last) => part switch
    {
        "early" => ChronologyDate.About(first, first.AddDays(9)),
        "mid" => ChronologyDate.About(first.AddDays(10), first.AddDays(19)),
        "late" => ChronologyDate.About(first.AddDays(20), last),
        _ => null,
    };

    private static ChronologyDate Months(int year, int first, int last) =>
        ChronologyDate.About(new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));

    private static ChronologyDate Day(string dayText, int month, string yearText)
    {
        var (day, year) = (Number(dayText), YearOf(yearText));
        RefuseNoSuchMonth(month);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            throw new UnreadableException($"There is no day {day} in {ChronologyDate.Month(year, month).Describe()}.");
        }

        return ChronologyDate.Day(new DateOnly(year, month, day));
    }

    private static ChronologyDate MonthOf(int month, string year)
    {
        RefuseNoSuchMonth(month);
        return ChronologyDate.Month(YearOf(year), month);
    }

    private static void RefuseNoSuchMonth(int month)
    {
        if (month is < 1 or > 12)
        {
            throw new UnreadableException($"There is no month {month}. Write the day first, then the month, as in 22/5/2016.");
        }
    }

    private static int YearOf(string text)
    {
        var year = Number(text);
        year += text.Length > 2 ? 0 : year <= LastTwoDigitYearOfThisCentury ? 2000 : 1900;
        return year is >= EarliestYear and <= LatestYear
            ? year
            : throw new UnreadableException($"The year must be between {EarliestYear} and {LatestYear}.");
    }

    private static int? MonthNumber(string name)
    {
        var index = Array.FindIndex(_months, month => name.StartsWith(month, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // Lower case, single spaces, no weekday, no midnight that a spreadsheet added.
    private static string Tidy(string? text)
    {
        var tidy = SpacePattern().Replace((text ?? "").Trim().ToLowerInvariant(), " ");
        return MidnightPattern().Replace(WeekdayPattern().Replace(tidy, ""), "").Trim();
    }

    private const string MonthName =
        @"(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?";

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();

    [GeneratedRegex(@"^(mon|tue(s)?|wed(nes)?|thu(r(s)?)?|fri|sat(ur)?|sun)(day)?\.?,? ")]
    private static partial Regex WeekdayPattern();

    [GeneratedRegex(@"[ t]00:00(:00)?(\.0+)?z?$")]
    private static partial Regex MidnightPattern();

    [GeneratedRegex(@"^(between|from) (?<from>.+?) (and|to|until) (?<until>.+)$|^(?<from>.+?) (to|until) (?<until>.+)$")]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"^(?:(?:about|approx\.?|approximately|around|circa|roughly|abt\.?|c\.) ?|c |~ ?)(?<date>[^ ].*)$")]
    private static partial Regex AboutPattern();

    [GeneratedRegex(@"^(?<part>[0-9]{4})[-./ ]+(?<part>[0-9]{1,2})([-./ ]+(?<part>[0-9]{1,2}))?$|^(?<part>[0-9]{1,2})[-./ ]+(?<part>[0-9]{1,2})[-./ ]+(?<part>[0-9]{4}|[0-9]{2})$|^(?<part>[0-9]{1,2})[-./ ]+(?<part>[0-9]{4}|[0-9]{1,2})$")]
    private static partial Regex NumbersPattern();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(st|nd|rd|th)?( of)?[-/ ]?" + MonthName + @",?[-/ ]?(?<year>[0-9]{4}|[0-9]{2})$")]
    private static partial Regex DayMonthPattern();

    [GeneratedRegex("^" + MonthName + @"[-/ ]?(?<day>[0-9]{1,2})(st|nd|rd|th)?,?[-/ ](?<year>[0-9]{4})$")]
    private static partial Regex MonthDayPattern();

    [GeneratedRegex("^" + MonthName + @",?[-/ ]?(?<year>[0-9]{4}|[0-9]{1,2})$")]
    private static partial Regex MonthPattern();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^(?<part>early|mid|late|spring|summer|autumn|winter)( in)?[- ](?<date>.+)$")]
    private static partial Regex PartPattern();

    private sealed class UnreadableException(string message) : Exception(message);
}
