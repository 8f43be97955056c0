using System.Globalization;

namespace DhrManager.Domain.Chronologies;

// From digits and names of months to days that exist.
internal static partial class ChronologyDateReader
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    // Two digits: 49 is 2049 and 50 is 1950. Nobody alive in a review has contacts before 1950 written so.
    private const int LastTwoDigitYearOfThisCentury = 49;

    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

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
}
