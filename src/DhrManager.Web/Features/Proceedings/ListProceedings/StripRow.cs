using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Features.Proceedings.ListProceedings;

/// <summary>One process on the strip: from its first known day to its end, so far as anybody knows.</summary>
/// <param name="To">Expected while it goes on; null when nobody knows.</param>
internal sealed record StripRow(string Text, DateOnly From, DateOnly? To, bool IsLive, IReadOnlyList<DateOnly> KeyDates)
{
    /// <param name="reviewStartedOn">Stands in when no day of the process is known.</param>
    public static StripRow Of(ParallelProcess process, DateOnly reviewStartedOn)
    {
        var facts = process.Facts;
        DateOnly[] dates = [.. facts.KeyDates.Select(d => d.On)];
        var first = dates.Append(facts.StartedOn ?? facts.EndedOn ?? reviewStartedOn).Min();
        return new($"{facts.Kind}: {facts.Body}", facts.StartedOn ?? first, facts.EndedOn ?? facts.ExpectedToEndOn, process.IsLive, dates);
    }
}

/// <summary>Where a day stands between the edges of the picture.</summary>
internal sealed record StripScale(DateOnly First, DateOnly Last, double Width)
{
    public static StripScale Of(IReadOnlyList<StripRow> rows, DateOnly today, double width)
    {
        DateOnly[] days = [today, .. rows.SelectMany(r => (DateOnly[])[r.From, r.To ?? r.From, .. r.KeyDates])];
        var (first, last) = (days.Min(), days.Max());
        return new(new DateOnly(first.Year, first.Month, 1), new DateOnly(last.Year, last.Month, 1).AddMonths(1), width);
    }

    public double X(DateOnly day) => Width * (day.DayNumber - First.DayNumber) / Math.Max(1, Last.DayNumber - First.DayNumber);

    /// <summary>At most about ten first days of months, evenly apart.</summary>
    public IEnumerable<DateOnly> Marks()
    {
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month;
        var step = Math.Max(1, (int)Math.Ceiling(months / 10.0));
        for (var month = First; month < Last; month = month.AddMonths(step))
        {
            yield return month;
        }
    }
}
