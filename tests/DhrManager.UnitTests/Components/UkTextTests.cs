using System.Globalization;
using DhrManager.Web.Components.Gov;

namespace DhrManager.UnitTests.Components;

public sealed class UkTextTests
{
    [Fact]
    public void A_date_is_written_as_in_British_English_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("27 March 2026", UkText.Date(new DateOnly(2026, 3, 27)));
            Assert.Equal("4,000", UkText.Number(4000));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_missing_date_says_so() => Assert.Equal("Not recorded", UkText.Date((DateOnly?)null));

    [Theory]
    [InlineData("2026-03-27T15:04:00", "27 March 2026 at 3:04pm")]
    [InlineData("2026-01-15T00:00:00", "15 January 2026 at 12:00am")]
    [InlineData("2026-01-15T12:30:00", "15 January 2026 at 12:30pm")]
    [InlineData("2026-07-01T23:30:00", "2 July 2026 at 12:30am")]
    [InlineData("2026-03-29T00:59:00", "29 March 2026 at 12:59am")]
    [InlineData("2026-03-29T01:00:00", "29 March 2026 at 2:00am")]
    [InlineData("2026-10-25T00:30:00", "25 October 2026 at 1:30am")]
    [InlineData("2026-10-25T01:30:00", "25 October 2026 at 1:30am")]
    public void An_instant_is_shown_in_the_time_of_the_United_Kingdom(string utc, string expected) =>
        Assert.Equal(expected, UkText.DateTime(DateTime.Parse(utc, CultureInfo.InvariantCulture)));

    [Fact]
    public void An_instant_already_marked_as_UTC_reads_the_same() =>
        Assert.Equal("2 July 2026", UkText.Day(new DateTime(2026, 7, 1, 23, 30, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData(0, "0 working days")]
    [InlineData(1, "1 working day")]
    [InlineData(1200, "1,200 working days")]
    public void Working_days_are_counted_in_words(int days, string expected) => Assert.Equal(expected, UkText.Days(days));

    [Theory]
    [InlineData(0, "due today")]
    [InlineData(1, "due in 1 working day")]
    [InlineData(-1, "1 working day late")]
    [InlineData(-12, "12 working days late")]
    public void A_deadline_is_told_from_the_days_left(int left, string expected) => Assert.Equal(expected, UkText.Due(left));

    [Fact]
    public void An_irregular_plural_can_be_given() => Assert.Equal("2 agencies", UkText.Count(2, "agency", "agencies"));
}
