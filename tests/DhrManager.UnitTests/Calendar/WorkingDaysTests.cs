using static DhrManager.UnitTests.Calendar.EnglandAndWales;

namespace DhrManager.UnitTests.Calendar;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07")] // over Easter
    [InlineData("2026-04-07", -1, "2026-04-02")]
    [InlineData("2026-12-24", 1, "2026-12-29")] // Boxing Day on a Saturday
    [InlineData("2027-12-24", 1, "2027-12-29")] // both on the weekend
    [InlineData("2027-12-31", 1, "2028-01-04")] // New Year's Day on a Saturday
    [InlineData("2028-02-28", 1, "2028-02-29")] // leap day
    [InlineData("2026-03-27", 1, "2026-03-30")] // over the spring clock change
    [InlineData("2026-10-23", 1, "2026-10-26")] // over the autumn clock change
    [InlineData("2026-01-12", 10, "2026-01-26")]
    [InlineData("2026-04-04", 1, "2026-04-07")] // from a Saturday
    [InlineData("2026-04-04", -1, "2026-04-02")]
    public void Adding_counts_working_days_after_the_date(string date, int days, string expected) =>
        Assert.Equal(Day(expected), Days.Add(Day(date), days));

    [Theory]
    [InlineData("2026-04-02", "2026-04-02")]
    [InlineData("2026-04-03", "2026-04-07")]
    public void Adding_none_stays_or_moves_to_the_next_working_day(string date, string expected) =>
        Assert.Equal(Day(expected), Days.Add(Day(date), 0));

    [Theory]
    [InlineData("2026-04-02", "2026-04-02", 0)]
    [InlineData("2026-04-02", "2026-04-06", 0)]
    [InlineData("2026-04-02", "2026-04-07", 1)]
    [InlineData("2026-04-07", "2026-04-02", -1)]
    [InlineData("2026-01-05", "2026-01-19", 10)]
    public void Between_leaves_out_the_first_day_and_counts_the_last(string from, string to, int expected) =>
        Assert.Equal(expected, Days.Between(Day(from), Day(to)));

    [Theory]
    [InlineData("2026-04-03", "2026-04-07", "2026-04-02")]
    [InlineData("2026-04-08", "2026-04-08", "2026-04-08")]
    public void The_nearest_working_day_is_found_either_way(string date, string next, string previous)
    {
        Assert.Equal(Day(next), Days.NextOrSame(Day(date)));
        Assert.Equal(Day(previous), Days.PreviousOrSame(Day(date)));
    }

    [Theory]
    [InlineData("2026-01-14 17:00", "2026-01-14")] // exactly five o'clock is in time
    [InlineData("2026-01-14 17:01", "2026-01-15")]
    [InlineData("2026-06-17 16:00", "2026-06-17")] // five o'clock in summer time
    [InlineData("2026-06-17 16:01", "2026-06-18")]
    [InlineData("2026-06-16 23:30", "2026-06-17")] // half past midnight on the 17th in summer time
    [InlineData("2026-03-27 17:30", "2026-03-30")] // Friday evening before the spring clock change
    [InlineData("2026-03-30 16:30", "2026-03-31")] // Monday after it: half past five
    [InlineData("2026-10-26 16:30", "2026-10-26")] // Monday after the autumn clock change: half past four
    [InlineData("2026-04-02 16:30", "2026-04-07")] // the evening before Easter
    [InlineData("2026-04-05 09:00", "2026-04-07")] // Easter Sunday
    public void What_arrives_after_five_or_on_a_day_off_counts_from_the_next_working_day(string arrived, string received) =>
        Assert.Equal(Day(received), Days.ReceivedOn(Utc(arrived)));

    [Fact]
    public void Close_of_business_may_be_set() =>
        Assert.Equal(Day("2026-01-15"), Days.ReceivedOn(Utc("2026-01-14 16:01"), new TimeOnly(16, 0)));
}
