using DhrManager.Domain;
using DhrManager.Domain.Calendar;
using static DhrManager.UnitTests.Calendar.EnglandAndWales;

namespace DhrManager.UnitTests.Calendar;

public class UkTimeTests
{
    [Theory]
    [InlineData("2026-01-14 23:59", "2026-01-14")]
    [InlineData("2026-06-14 22:59", "2026-06-14")]
    [InlineData("2026-06-14 23:00", "2026-06-15")] // midnight in summer time
    [InlineData("2026-03-29 00:59", "2026-03-29")]
    [InlineData("2026-03-29 23:00", "2026-03-30")] // the day the clocks go forward ends an hour early
    [InlineData("2026-10-24 23:00", "2026-10-25")]
    [InlineData("2026-10-25 23:59", "2026-10-25")] // the day they go back ends an hour late
    public void The_date_is_the_one_in_the_United_Kingdom(string utc, string date) =>
        Assert.Equal(Day(date), UkTime.ToUkDate(Utc(utc)));

    [Theory]
    [InlineData("2026-03-29 00:59", 0, 59)]
    [InlineData("2026-03-29 01:00", 2, 0)]
    [InlineData("2026-10-25 00:30", 1, 30)]
    [InlineData("2026-10-25 01:30", 1, 30)]
    public void The_clock_jumps_in_spring_and_repeats_an_hour_in_autumn(string utc, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), TimeOnly.FromDateTime(UkTime.ToUk(Utc(utc))));

    [Theory]
    [InlineData("2026-01-14", 9, 0, "2026-01-14 09:00")]
    [InlineData("2026-06-15", 0, 0, "2026-06-14 23:00")]
    [InlineData("2026-03-29", 1, 30, "2026-03-29 01:30")] // skipped: taken as half past two
    [InlineData("2026-10-25", 1, 30, "2026-10-25 00:30")] // repeated: the first
    public void A_time_on_a_day_is_one_instant(string day, int hour, int minute, string utc)
    {
        var instant = UkTime.ToUtc(Day(day), new TimeOnly(hour, minute));

        Assert.Equal(Utc(utc), instant);
        Assert.Equal(DateTimeKind.Utc, instant.Kind);
    }

    [Fact]
    public void An_instant_from_storage_without_a_kind_is_taken_as_UTC() =>
        Assert.Equal(Day("2026-06-15"), UkTime.ToUkDate(new DateTime(2026, 6, 14, 23, 0, 0, DateTimeKind.Unspecified)));

    [Fact]
    public void Local_time_is_refused() =>
        Assert.Throws<ArgumentException>(() => UkTime.ToUkDate(new DateTime(2026, 6, 14, 23, 0, 0, DateTimeKind.Local)));

    [Fact]
    public void Today_for_someone_acting_late_on_a_summer_evening_is_the_UK_date()
    {
        var actor = new Actor(Guid.NewGuid(), "Test coordinator", Utc("2026-06-14 23:30"));

        Assert.Equal(Day("2026-06-15"), actor.Today);
        Assert.False(actor.IsSystem);
    }

    [Fact]
    public void The_system_is_told_apart_from_people() =>
        Assert.True(Actor.System(Utc("2026-06-14 23:30")).IsSystem);
}
