namespace DhrManager.UnitTests.Workflows.Validation;

public class WarningTests
{
    [Theory]
    [InlineData("start -> if0.True -> log1 -> if1.True -> log1; if1.False -> logM -> end; if0.False -> logM", "C-LOOPBYPASS log1")]
    [InlineData("start -> fork -> task1.No -> task1; task1.Yes -> join -> end; fork -> task2 -> join", "C-LOOPBYPASS task1")]
    [InlineData("start -> log0 -> log1 -> if1.True -> log1; if1.False -> if2.True -> log0; if2.False -> end", "C-LOOPNEST log1")]
    [InlineData("start -> if1.True -> log1; if1.False -> log1; if1.True -> log2", "C-SAMETARGET if1")]
    [InlineData("start -> if1.True -> log1; if1.True -> log2; if1.False -> log3 -> log1", "C-SAMETARGET if1")]
    public void What_only_token_mode_runs_as_drawn_is_a_warning(string paths, string expected)
    {
        Assert.Equal([expected], new Chart(paths).Broken());
        Assert.All(new Chart(paths).Check(), problem => Assert.True(problem.IsWarning));
    }

    [Theory]
    [InlineData("start -> log1 -> if1.True -> log1; if1.False -> if2.True -> logM -> end; if2.False -> logM")]
    [InlineData("start -> log1 -> if1.True -> log1; if1.False -> log2 -> if2.True -> log2; if2.False -> end")]
    [InlineData("start -> if1.True -> log1; if1.False -> log1")]
    public void Neighbours_that_both_modes_run_are_not_warned_of(string paths)
    {
        Assert.Empty(new Chart(paths).Check());
    }

    [Fact]
    public void A_loop_wrapped_in_a_nested_flowchart_is_portable()
    {
        var loop = new Chart("task1.No -> task1").Outcomes("task1", "No", "Yes");

        Assert.Empty(new Chart("start -> fork -> loop -> join -> end; fork -> task2 -> join").Nest("loop", loop).Check());
    }

    [Fact]
    public void An_end_that_cancels_a_nested_flowchart_is_warned_of()
    {
        var chart = new Chart("start -> inner; start -> task1 -> end").Nest("inner", new Chart("task2 -> task3"));

        Assert.Equal(["C-NESTEDCANCEL end"], chart.Broken());
    }

    [Fact]
    public void An_end_of_a_nested_flowchart_that_finds_everything_done_is_portable()
    {
        var inner = new Chart("start2 -> log1; start2 -> log2 -> end2");

        Assert.Empty(new Chart("start -> inner").Nest("inner", inner).Check());
    }
}
