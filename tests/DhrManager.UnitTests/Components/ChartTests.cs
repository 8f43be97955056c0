using System.Globalization;
using Bunit;
using DhrManager.Web.Components.Charts;

namespace DhrManager.UnitTests.Components;

public sealed class ChartTests : StaticPage
{
    private static readonly ChartStep[] _steps =
    [
        new("a", "Notify the Home Office", ChartKinds.Task, 0, 0, 160, 70, ChartState.Done),
        new("b", "Hold a review?", ChartKinds.Decision, 220.5, 0, 180, 100, ChartState.Late),
        new("c", "Appoint the chair", ChartKinds.Stage, 460, 0, 160, 70, ChartState.Open),
        new("d", "Letter to the family", ChartKinds.Letter, 460, 120, 160, 70, ChartState.Skipped),
        new("e", "Wait for the inquest", ChartKinds.Timer, 680, 0, 160, 70, ChartState.Next),
        new("f", "Closed", ChartKinds.End, 900, 0, 120, 60, ChartState.NotReached),
    ];

    private static readonly ChartArrow[] _arrows =
    [
        new("a", "b"),
        new("b", "c", "yes"),
        new("b", "d", "no"),
        new("c", "e"),
        new("e", "f", Points: [new(840, 35), new(870, 35), new(870, 60), new(900, 60)]),
    ];

    [Fact]
    public void The_picture_has_a_name_and_a_summary()
    {
        var svg = Picture().Find("svg");

        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Equal("flow-title flow-desc", svg.GetAttribute("aria-labelledby"));
        Assert.Equal("Progress of EST-1", svg.QuerySelector("#flow-title")!.TextContent);
        Assert.StartsWith("6 steps: 1 not needed, 1 done, 1 late, 1 open now, 1 next, 1 not reached.",
            svg.QuerySelector("#flow-desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_and_the_list_say_the_same_of_every_step()
    {
        var chart = Picture();

        var drawn = chart.FindAll(".app-chart__step > title").Select(t => t.TextContent);
        var listed = chart.FindAll(".app-chart__list li").Select(
            li => $"{li.QuerySelector("strong")!.TextContent}: {li.QuerySelector(".app-chart__state")!.TextContent}");
        Assert.Equal(listed, drawn);
        Assert.Equal(_steps.Length, chart.FindAll(".app-chart__list li").Count);
    }

    [Fact]
    public void The_list_tells_where_each_step_leads() =>
        Assert.Equal("Then: if yes, Appoint the chair; if no, Letter to the family",
            Picture().FindAll(".app-chart__list li")[1].QuerySelector(".app-chart__then")!.TextContent);

    [Fact]
    public void Every_state_has_words_and_a_look_of_its_own_without_colour()
    {
        var states = Enum.GetValues<ChartState>();

        Assert.Equal(states.Length, states.Select(ChartWords.Of).Distinct().Count());
        Assert.Equal(states.Length, states.Select(s => ChartLook.Of(s).Mark).Distinct().Count());
    }

    [Fact]
    public void Every_arrow_between_known_steps_is_drawn_and_others_are_left_out()
    {
        var chart = Render<FlowchartPicture>(p => p.Add(x => x.Id, "flow").Add(x => x.Title, "T").Add(x => x.Steps, _steps)
            .Add(x => x.Arrows, [.. _arrows, new ChartArrow("a", "gone")]));

        Assert.Equal(_arrows.Length, chart.FindAll("polyline[marker-end]").Count);
    }

    [Fact]
    public void Numbers_in_the_picture_do_not_depend_on_the_culture()
    {
        var expected = Picture().Markup;
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal(expected, Picture().Markup);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_scrolling_region_can_be_reached_with_the_keyboard_and_has_a_name()
    {
        var region = Picture().Find("[role=region]");

        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.NotEmpty(region.GetAttribute("aria-label")!);
    }

    [Fact]
    public void Nothing_needs_an_inline_style() => Assert.Empty(Picture().FindAll("[style]"));

    [Fact]
    public void Long_text_is_broken_into_lines_and_cut_with_a_sign()
    {
        var step = _steps[0] with { Text = string.Join(' ', Enumerable.Repeat("notification", 30)) };
        var chart = Render<FlowchartPicture>(p => p.Add(x => x.Id, "flow").Add(x => x.Title, "T").Add(x => x.Steps, [step]));

        var lines = chart.FindAll("tspan").Select(t => t.TextContent).ToList();
        Assert.Equal(4, lines.Count);
        Assert.EndsWith("…", lines[2], StringComparison.Ordinal);
        Assert.Contains(step.Text, chart.Find(".app-chart__list").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_chart_is_still_a_picture() =>
        Assert.Equal("0 steps:", Render<FlowchartPicture>(p => p.Add(x => x.Id, "f").Add(x => x.Title, "T")).Find("desc").TextContent[..8]);

    [Fact]
    public void A_running_clock_says_in_words_what_its_bar_shows()
    {
        var bar = Clock(80, 14, 100);

        Assert.Equal("80 days used, 14 days paused, 100 days left.", bar.Find("desc").TextContent);
        Assert.Equal(["80 days used", "14 days paused", "100 days left"], bar.FindAll("li").Select(li => li.TextContent.Trim()));
    }

    [Fact]
    public void A_clock_that_has_run_out_says_how_far_it_is_over()
    {
        var bar = Clock(180, 0, -1);

        Assert.Equal("180 days used, 1 day over.", bar.Find("desc").TextContent);
        Assert.Contains(bar.FindAll("svg rect"), r => r.GetAttribute("fill") == "url(#clock-warning)");
    }

    [Fact]
    public void The_parts_of_a_bar_fill_it_exactly()
    {
        var widths = Clock(80, 14, 100).FindAll(".app-bar__picture > rect")
            .Select(r => double.Parse(r.GetAttribute("width")!, CultureInfo.InvariantCulture));

        Assert.Equal(600, widths.Sum(), 0.1);
    }

    private IRenderedComponent<FlowchartPicture> Picture() => Render<FlowchartPicture>(p => p
        .Add(x => x.Id, "flow").Add(x => x.Title, "Progress of EST-1").Add(x => x.Steps, _steps).Add(x => x.Arrows, _arrows));

    private IRenderedComponent<ClockBar> Clock(int elapsed, int paused, int remaining) => Render<ClockBar>(p => p
        .Add(x => x.Id, "clock").Add(x => x.Title, "Time for the report")
        .Add(x => x.ElapsedDays, elapsed).Add(x => x.PausedDays, paused).Add(x => x.RemainingDays, remaining));
}
