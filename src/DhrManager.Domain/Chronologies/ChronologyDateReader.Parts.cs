namespace DhrManager.Domain.Chronologies;

// Thirds of a year or a month, and the seasons.
internal static partial class ChronologyDateReader
{
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
}
