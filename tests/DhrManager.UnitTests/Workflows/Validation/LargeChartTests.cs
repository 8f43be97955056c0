using DhrManager.Workflows.Definitions.Validation.Levels;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.UnitTests.Workflows.Validation;

public class LargeChartTests
{
    [Fact]
    public void Twenty_decisions_in_a_row_with_a_back_edge_are_a_few_markings()
    {
        var paths = string.Join(";", Enumerable.Range(1, 20).Select(n => $"if{n}.True -> if{n + 1}; if{n}.False -> if{n + 1}"));
        var chart = new Chart($"start -> if1; {paths}; if21.True -> if1; if21.False -> end");

        Assert.Empty(chart.Check());
        Assert.InRange(Play(chart).Markings, 1, 50);
    }

    [Theory]
    [InlineData("fork -> task{0} -> log{0} -> join")]
    [InlineData("fork -> task{0}.Yes -> logA{0} -> logM{0} -> join; task{0}.No -> logB{0} -> logM{0}")]
    [InlineData("fork -> task{0} -> if{0}.True -> task{0}; if{0}.False -> join")]
    [InlineData("fork -> task{0}.Done -> join; task{0}.Withdraw -> finish{0}")]
    [InlineData("fork -> fork{0} -> taskA{0} -> join{0} -> join; fork{0} -> taskB{0} -> join{0}")]
    [InlineData("fork -> task{0} -> log{0}")]
    [InlineData("fork -> task{0}.Yes -> logY{0}; task{0}.No -> logN{0}")]
    public void A_hundred_parallel_branches_are_proved_quickly(string branch)
    {
        var branches = Enumerable.Range(1, 100).Select(n => string.Format(null, branch, n));
        var chart = new Chart($"start -> fork; {string.Join(";", branches)}; fork -> join; fork -> log -> join; join -> log0 -> finish0");

        Assert.DoesNotContain(chart.Check(), problem => !problem.IsWarning);
        Assert.InRange(TokenGame.Play(NetReducer.Reduce(LevelNet.Of(Level(chart))).Net, 1_000).Markings, 1, 100);
    }

    [Fact]
    public void A_hundred_ways_to_end_first_are_proved_quickly()
    {
        var branches = Enumerable.Range(1, 100).Select(n => $"start -> task{n} -> end{n}");

        Assert.Empty(new Chart(string.Join(";", branches)).Check());
    }

    [Fact]
    public void One_starving_branch_among_a_hundred_is_found()
    {
        var branches = Enumerable.Range(1, 100).Select(n => $"fork -> task{n} -> log{n} -> join");
        var chart = new Chart($"start -> fork; {string.Join(";", branches)}; join -> end").Outcomes("task50", "Done", "Away");

        Assert.Equal(["V-STARVE join"], chart.Broken());
    }

    [Fact]
    public void An_early_end_beside_a_hundred_branches_is_accepted()
    {
        var branches = Enumerable.Range(1, 100).Select(n => $"fork -> task{n} -> log{n} -> join");
        var chart = new Chart($"start -> wait1 -> end1; start -> fork; {string.Join(";", branches)}; join -> end2");

        Assert.Empty(chart.Check());
    }

    [Fact]
    public void A_line_of_two_thousand_steps_is_accepted()
    {
        Assert.Empty(new Chart("start -> " + string.Join(" -> ", Enumerable.Range(1, 2_000).Select(n => $"task{n}"))).Check());
    }

    [Fact]
    public void What_has_too_many_states_is_refused_as_too_big()
    {
        var branches = Enumerable.Range(1, 30).Select(n => $"fork -> task{n}.Done -> task0{n}.Done -> join; task{n}.Skip -> log{n} -> task0{n}.Stop -> end{n}; task{n}.Stop -> end00{n}");

        Assert.Equal(["V-TOOBIG fc"], new Chart($"start -> fork; {string.Join(";", branches)}; join -> end").Broken());
    }

    private static GameResult Play(Chart chart) => TokenGame.Play(LevelNet.Of(Level(chart)), 1_000);

    private static LevelGraph Level(Chart chart) => new(chart.Build(), Chart.Catalog);
}
