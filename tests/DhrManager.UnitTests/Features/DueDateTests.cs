using DhrManager.UnitTests.Builders;
using DhrManager.UnitTests.Calendar;
using DhrManager.Web.Features;

namespace DhrManager.UnitTests.Features;

public class DueDateTests
{
    [Theory]
    [InlineData("2026-03-04", "2026-03-20", Urgency.VeryOverdue, "12 working days late")]
    [InlineData("2026-03-06", "2026-03-20", Urgency.Overdue, "10 working days late")]
    [InlineData("2026-03-19", "2026-03-20", Urgency.Overdue, "1 working day late")]
    [InlineData("2026-03-20", "2026-03-20", Urgency.DueSoon, "due today")]
    [InlineData("2026-03-27", "2026-03-20", Urgency.DueSoon, "due in 5 working days")]
    [InlineData("2026-03-30", "2026-03-20", Urgency.Later, "due in 6 working days")]
    [InlineData("2026-03-20", "2026-03-21", Urgency.Overdue, "less than a working day late")]
    [InlineData("2026-03-13", "2026-03-21", Urgency.Overdue, "5 working days late")]
    [InlineData("2026-03-21", "2026-03-23", Urgency.Overdue, "1 working day late")]
    [InlineData("2026-03-21", "2026-03-22", Urgency.Overdue, "less than a working day late")]
    [InlineData("2026-03-22", "2026-03-21", Urgency.DueSoon, "due before the next working day")]
    public void A_date_is_pressing_by_working_days(string dueOn, string today, Urgency urgency, string words)
    {
        var due = DueDate.Of(Day(dueOn), Day(today), EnglandAndWales.Days);

        Assert.Equal((urgency, words), (due.Urgency, due.Words));
    }

    [Fact]
    public void What_has_no_date_is_never_late()
    {
        var due = DueDate.Of(null, Day("2026-03-20"), EnglandAndWales.Days);

        Assert.Equal(Urgency.NoDate, due.Urgency);
        Assert.False(due.IsLate);
    }

    [Theory]
    [InlineData("overview-report", true)]
    [InlineData("acknowledge", false)]
    public void Only_a_clock_that_pauses_with_the_review_stands_still(string clock, bool standsStill)
    {
        var due = DueDate.Of(Day("2026-03-10"), clock, A.Regime, Day("2026-03-02"), Day("2026-03-20"), EnglandAndWales.Days);

        Assert.Equal(!standsStill, due.IsLate);
        Assert.Equal(standsStill ? "Paused: clock stopped on 2 March 2026, was due on 10 March 2026" : "10 March 2026, 8 working days late", due.Sentence);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
