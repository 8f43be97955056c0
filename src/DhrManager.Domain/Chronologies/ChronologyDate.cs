using System.Globalization;

namespace DhrManager.Domain.Chronologies;

/// <summary>When something happened, as exactly as the record says: a day, a month, a year, about then, or not recorded.</summary>
/// <param name="From">The first day it may have been; null when not recorded.</param>
/// <param name="Until">The last day it may have been; the same as <paramref name="From"/> for a day.</param>
public sealed record ChronologyDate(DateOnly? From, DateOnly? Until, DatePrecision Precision)
{
    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    public static readonly ChronologyDate Unknown = new(null, null, DatePrecision.Unknown);

    public static ChronologyDate Day(DateOnly day) => new(day, day, DatePrecision.Exact);

    /// <param name="month">1 to 12.</param>
    public static ChronologyDate Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new ChronologyDate(first, first.AddMonths(1).AddDays(-1), DatePrecision.Month);
    }

    public static ChronologyDate Year(int year) =>
        new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);

    /// <summary>Some time in a period, both days included.</summary>
    public static ChronologyDate About(DateOnly from, DateOnly until) => new(from, until, DatePrecision.About);

    /// <summary>Reads what people type: 22.05/16, May 2016, about May 2016, early 2016, unknown.</summary>
    /// <param name="problem">When it cannot be read: a whole sentence saying what to write instead.</param>
    public static bool TryRead(string? text, out ChronologyDate date, out string problem) =>
        ChronologyDateReader.TryRead(text, out date, out problem);

    /// <summary>How the date was understood, in words: "22 May 2016", "about May 2016", "January to April 2016", "date not recorded".</summary>
    public string Describe()
    {
        if (From is not { } from || Until is not { } until)
        {
            return "date not recorded";
        }

        var period = DescribePeriod(from, until);
        return Precision == DatePrecision.About ? $"about {period}" : period;
    }

    private static string DescribePeriod(DateOnly from, DateOnly until)
    {
        if (from == until)
        {
            return Format(from, "d MMMM yyyy");
        }

        if (from.Day != 1 || until.AddDays(1).Day != 1)
        {
            return $"{Format(from, "d MMMM yyyy")} to {Format(until, "d MMMM yyyy")}";
        }

        if (from.Year != until.Year)
        {
            return $"{Format(from, "MMMM yyyy")} to {Format(until, "MMMM yyyy")}";
        }

        return (from.Month, until.Month) switch
        {
            (1, 12) => Format(from, "yyyy"),
            var (first, last) when first == last => Format(from, "MMMM yyyy"),
            _ => $"{Format(from, "MMMM")} to {Format(until, "MMMM yyyy")}",
        };
    }

    private static string Format(DateOnly date, string format) => date.ToString(format, _british);
}
