using System.Text.RegularExpressions;

namespace DhrManager.Domain.Chronologies;

// All match tidied text: lower case, single spaces. Digits are 0 to 9 only, so that every match can be parsed.
internal static partial class ChronologyDateReader
{
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

    [GeneratedRegex("(^| )" + MonthName + "$")]
    private static partial Regex MonthAtEndPattern();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^(?<part>early|mid|late|spring|summer|autumn|winter)( in)?[- ](?<date>.+)$")]
    private static partial Regex PartPattern();
}
