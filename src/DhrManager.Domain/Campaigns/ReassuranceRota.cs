namespace DhrManager.Domain.Campaigns;

/// <summary>A lesson that has to be asked about again.</summary>
/// <param name="LastAssuredOn">The newest signed answer; null when nobody ever answered.</param>
/// <param name="AgencyIds">The organisations that answer for it.</param>
public sealed record RotaLesson(Guid Id, int CycleMonths, DateOnly? LastAssuredOn, IReadOnlyList<Guid> AgencyIds);

/// <summary>When a lesson comes back.</summary>
/// <param name="Quarter">First day of the quarter of the calendar year.</param>
/// <param name="DueOn">The day by which its cycle ends.</param>
public sealed record RotaPlace(Guid LessonId, DateOnly Quarter, DateOnly DueOn, IReadOnlyList<Guid> AgencyIds);

/// <summary>Spreads re-assurance over the quarters so that no organisation is asked everything at once.</summary>
public static class ReassuranceRota
{
    private const int MonthsOfQuarter = 3;

    /// <summary>
    /// In the order of their dates, each lesson goes to the quarter, of those before its cycle ends, in which the busiest of
    /// its organisations has the least to do; the latest of several such, because earlier than needed is work too.
    /// </summary>
    /// <param name="today">UK calendar date; nothing is planned for the quarter that runs.</param>
    public static IReadOnlyList<RotaPlace> Spread(IEnumerable<RotaLesson> lessons, DateOnly today)
    {
        Dictionary<(Guid, DateOnly), int> load = [];
        List<RotaPlace> places = [];
        var next = QuarterOf(today).AddMonths(MonthsOfQuarter);
        foreach (var (lesson, due) in lessons.Select(l => (l, Due: (l.LastAssuredOn ?? today).AddMonths(l.CycleMonths))).OrderBy(l => l.Due).ThenBy(l => l.l.Id))
        {
            var quarter = QuartersUntil(next, due).OrderBy(q => lesson.AgencyIds.Select(a => load.GetValueOrDefault((a, q))).DefaultIfEmpty().Max()).ThenByDescending(q => q).First();
            foreach (var agency in lesson.AgencyIds)
            {
                load[(agency, quarter)] = load.GetValueOrDefault((agency, quarter)) + 1;
            }

            places.Add(new(lesson.Id, quarter, due, lesson.AgencyIds));
        }

        return [.. places.OrderBy(p => p.Quarter).ThenBy(p => p.DueOn)];
    }

    /// <summary>The first day of the quarter of the calendar year.</summary>
    public static DateOnly QuarterOf(DateOnly day) => new(day.Year, (((day.Month - 1) / MonthsOfQuarter) * MonthsOfQuarter) + 1, 1);

    // What is overdue comes in the next quarter.
    private static IEnumerable<DateOnly> QuartersUntil(DateOnly next, DateOnly due)
    {
        var last = QuarterOf(due) > next ? QuarterOf(due) : next;
        for (var quarter = next; quarter <= last; quarter = quarter.AddMonths(MonthsOfQuarter))
        {
            yield return quarter;
        }
    }
}
