using DhrManager.Domain.Calendar;
using static DhrManager.UnitTests.Calendar.EnglandAndWales;

namespace DhrManager.UnitTests.Calendar;

public class ClockRuleTests
{
    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    [InlineData("2026-02-28", 1, "2026-03-28")] // the corresponding date, not the end of the month
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-12-31", 1, "2027-01-31")]
    [InlineData("2026-01-12", 0, "2026-01-12")]
    public void Months_end_on_the_corresponding_date_or_the_last_day_of_a_shorter_month(string start, int months, string due) =>
        Assert.Equal(Day(due), Due(ClockKind.CalendarMonths, months, NonWorkingDayRule.Keep, start));

    [Theory]
    [InlineData(ClockKind.CalendarDaysInclusive, "2026-04-26")]
    [InlineData(ClockKind.CalendarDaysExclusive, "2026-04-27")]
    public void The_first_day_counts_only_when_the_period_includes_it(ClockKind kind, string due) =>
        Assert.Equal(Day(due), Due(kind, 56, NonWorkingDayRule.Keep, "2026-03-02"));

    [Theory]
    [InlineData("2026-03-28", "2026-03-30")] // over the spring clock change
    [InlineData("2026-10-24", "2026-10-26")] // over the autumn clock change
    public void A_clock_change_neither_adds_nor_loses_a_day(string start, string due) =>
        Assert.Equal(Day(due), Due(ClockKind.CalendarDaysExclusive, 2, NonWorkingDayRule.Keep, start));

    [Theory]
    [InlineData(NonWorkingDayRule.Next, "2026-04-07")]
    [InlineData(NonWorkingDayRule.Previous, "2026-04-02")]
    [InlineData(NonWorkingDayRule.Keep, "2026-04-03")]
    public void A_due_date_on_Good_Friday_moves_as_the_rule_says(NonWorkingDayRule rule, string due) =>
        Assert.Equal(Day(due), Due(ClockKind.CalendarMonths, 1, rule, "2026-03-03"));

    [Theory]
    [InlineData(NonWorkingDayRule.Next, "2027-01-04")]
    [InlineData(NonWorkingDayRule.Previous, "2026-12-31")]
    public void A_due_date_on_New_Years_Day_moves_into_the_new_year_or_back_to_the_old(NonWorkingDayRule rule, string due) =>
        Assert.Equal(Day(due), Due(ClockKind.CalendarDaysExclusive, 7, rule, "2026-12-25"));

    [Fact]
    public void Working_days_pass_over_bank_holidays() =>
        Assert.Equal(Day("2027-01-06"), Due(ClockKind.WorkingDays, 8, NonWorkingDayRule.Next, "2026-12-22"));

    [Fact]
    public void Moving_may_pass_a_local_closure()
    {
        var closed = new WorkingDays(Holidays.WithClosures([Day("2026-04-07")]));

        Assert.Equal(Day("2026-04-08"), new ClockRule(ClockKind.CalendarMonths, 1).DueOn(Day("2026-03-03"), closed));
    }

    [Theory]
    [InlineData(ClockKind.CalendarDaysInclusive, 0)]
    [InlineData(ClockKind.CalendarDaysExclusive, -1)]
    [InlineData(ClockKind.CalendarMonths, -1)]
    [InlineData(ClockKind.WorkingDays, -1)]
    public void A_length_that_would_end_before_it_starts_is_refused(ClockKind kind, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClockRule(kind, length));

    private static DateOnly Due(ClockKind kind, int length, NonWorkingDayRule rule, string start) =>
        new ClockRule(kind, length, rule).DueOn(Day(start), Days);
}
