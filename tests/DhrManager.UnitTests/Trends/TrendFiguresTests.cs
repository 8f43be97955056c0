using DhrManager.Lessons.Index;
using DhrManager.Web.Features.Trends;
using DhrManager.Web.Features.Trends.ShowTrends;
using DhrManager.Web.Lessons;

namespace DhrManager.UnitTests.Trends;

public class TrendFiguresTests
{
    [Fact]
    public void A_finding_of_two_themes_for_two_agencies_is_four_mentions()
    {
        var figures = Of(Said(2015, ["RISK-1", "RISK-2", "INFO-1"], ["Police", "Hospital"]));

        Assert.Equal(["RISK", "INFO"], figures.Themes);
        Assert.Equal(4, figures.Cube.Exact(2, 2, 1));
        Assert.Equal(4, figures.PlacesByYear.Exact(0, 0));
    }

    [Fact]
    public void What_is_not_stated_is_counted_as_that_and_good_practice_not_at_all()
    {
        var figures = Of(Said(2015, [], []), Said(2015, ["RISK-1"], []) with { Kind = LessonKind.GoodPractice });

        Assert.Equal([LessonDocuments.NotStated], figures.Themes);
        Assert.Equal([LessonDocuments.EveryAgency], figures.Agencies);
        Assert.Equal(1, figures.Cube.Exact(0, 0, 0));
    }

    [Fact]
    public void Years_without_anything_are_there_as_zeros()
    {
        var figures = Of(Said(2015, [], []), Said(2018, [], []));

        Assert.Equal([2015, 2016, 2017, 2018], figures.Years);
        Assert.Equal(0, figures.Cube[0, 0, 1]);
    }

    [Fact]
    public void The_total_of_a_year_that_one_table_hides_is_hidden_in_the_other()
    {
        var figures = Of([.. Enumerable.Repeat(Said(2015, ["RISK-1"], ["Police"]), 9), .. Enumerable.Repeat(Said(2016, ["RISK-1"], ["Police"]) with { Partnership = "North" }, 3)]);

        Assert.Null(figures.Cube[1, 1, 1]);
        Assert.Null(figures.PlacesByYear[2, 1]);
    }

    [Fact]
    public void An_empty_library_has_empty_figures() => Assert.Empty(Of().Themes);

    [Fact]
    public void The_rolling_figure_counts_twelve_months_and_begins_when_twelve_are_known()
    {
        Mention[] mentions = [Of(2025, 1), Of(2025, 12), Of(2026, 1)];

        var months = RollingMonth.Until(new DateOnly(2026, 2, 10), mentions);

        Assert.Equal([("Dec 2025", 2), ("Jan 2026", 2), ("Feb 2026", 2)], months.Select(month => (month.Label, month.Count)));
        Assert.Equal(new DateOnly(2026, 2, 28), months[^1].End);
        Assert.Empty(RollingMonth.Until(new DateOnly(2026, 2, 10), []));
    }

    private static Mention Of(int year, int month) => new("RISK", "Police", "Estmere", new DateOnly(year, month, 5));

    private static TrendFigures Of(params Finding[] findings) => TrendFigures.Of(findings, ["RISK", "INFO"], 5);

    private static Finding Said(int year, string[] themes, string[] agencies) => new(
        Guid.NewGuid(), LessonKind.Recommendation, "Recommendation 1", "Ask.", Guid.NewGuid(), "Wren", "DHR", "Estmere", new DateOnly(year, 1, 1), themes, agencies, DoneOn: null, "/lessons", []);
}
