using System.Globalization;

namespace DhrManager.Web.Features.Trends.ShowTrends;

/// <summary>Mentions in the twelve months that end with a month.</summary>
public sealed record RollingMonth(DateOnly End, int Count)
{
    private const int MonthsShown = 36;
    private const int MonthsCounted = 12;

    public string Label => End.ToString("MMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>The last three years up to a day. The first months of the library are left out: twelve months before them are not in it.</summary>
    public static IReadOnlyList<RollingMonth> Until(DateOnly today, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0)
        {
            return [];
        }

        var byMonth = mentions.GroupBy(mention => Number(mention.On)).ToDictionary(group => group.Key, group => group.Count());
        var first = Math.Max(Number(mentions.Min(m => m.On)) + MonthsCounted - 1, Number(today) - MonthsShown + 1);
        return
        [
            .. Enumerable.Range(first, Math.Max(0, Number(today) - first + 1))
                .Select(month => new RollingMonth(LastDay(month), Enumerable.Range(month - MonthsCounted + 1, MonthsCounted).Sum(m => byMonth.GetValueOrDefault(m)))),
        ];
    }

    private static int Number(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static DateOnly LastDay(int month) => new DateOnly(month / 12, (month % 12) + 1, 1).AddMonths(1).AddDays(-1);
}
