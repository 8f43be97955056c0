using DhrManager.Domain.Chronologies;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Chronologies;

public class ChronologySortTests
{
    private static readonly Guid _police = Guid.NewGuid();
    private static readonly Guid _health = Guid.NewGuid();

    [Fact]
    public void Wider_dates_stand_above_the_days_in_them_and_unknown_dates_come_last()
    {
        ChronologyEntry[] entries =
        [
            Entry("unknown"), Entry("2 January 2016"), Entry("1 January 2016"), Entry("about 1 January 2016"),
            Entry("January 2016"), Entry("early 2016"), Entry("2016"), Entry("31 December 2015"),
        ];

        Assert.Equal(
            ["31 December 2015", "2016", "January 2016", "early 2016", "about 1 January 2016", "1 January 2016", "2 January 2016", "unknown"],
            Combined(entries));
    }

    [Fact]
    public void On_one_day_events_without_a_time_come_first_then_by_time_agency_and_sequence()
    {
        ChronologyEntry[] entries =
        [
            Entry("1/1/2016", "2.30pm", _police, 1, "fourth"),
            Entry("1/1/2016", "0900", _police, 2, "third"),
            Entry("1/1/2016", "09:00", _health, 9, "second"),
            Entry("1/1/2016", "evening", _police, 3, "first"),
            Entry("1/1/2016", "14:30", _police, 4, "fifth"),
        ];

        Assert.Equal(["first", "second", "third", "fourth", "fifth"], Combined(entries));
    }

    [Theory]
    [InlineData("14:30", "14:30")]
    [InlineData("14:30:59", "14:30")]
    [InlineData("1430", "14:30")]
    [InlineData("1430hrs", "14:30")]
    [InlineData("2.30 PM", "14:30")]
    [InlineData("9 am", "09:00")]
    [InlineData("12am", "00:00")]
    [InlineData("12.05pm", "12:05")]
    [InlineData("25:00", null)]
    [InlineData("9", null)]
    [InlineData("evening", null)]
    [InlineData(null, null)]
    public void Times_are_read_where_they_can_be(string? text, string? expected) =>
        Assert.Equal(expected, ChronologySort.TimeOf(Entry("2016", text))?.ToString("HH:mm", null));

    private static IEnumerable<string> Combined(ChronologyEntry[] entries) =>
        ChronologySort.Combine(entries, agency => agency == _police ? "EC" : "CH").Select(e => e.Event);

    private static ChronologyEntry Entry(string date, string? time = null, Guid? agency = null, int sequence = 1, string? name = null)
    {
        Assert.True(ChronologyDate.TryRead(date, out var read, out _));
        var row = new ChronologyRow(read, time, "Record", name ?? date, null, null, null, []);
        return ChronologyEntry.Add(Guid.NewGuid(), Guid.NewGuid(), agency ?? _police, sequence, row, A.PersonActingOn(new DateOnly(2026, 6, 1)));
    }
}
