namespace DhrManager.UnitTests.Workflows.Validation;

public class AcceptedPatternTests
{
    [Theory]
    [InlineData("a line", "start -> log1 -> wait1 -> log2 -> end")]
    [InlineData("a line without start and end", "task1 -> task2")]
    [InlineData("approve or send back", "start -> taskWork -> taskDecide.Approve -> end; taskDecide.Return -> taskRework -> taskDecide")]
    [InlineData("draft and review", "start -> taskDraft -> taskReview.Approve -> end; taskReview.Return -> taskDraft")]
    [InlineData("yes or no, then a common step", "start -> if1.True -> logA -> logBoth -> end; if1.False -> logB -> logBoth")]
    [InlineData("a decision whose ports meet at once", "start -> if1.True -> log1 -> end; if1.False -> log1")]
    [InlineData("a decision inside a parallel branch", "start -> fork -> if1.True -> logA -> logM -> join -> end; if1.False -> logB -> logM; fork -> taskB -> join")]
    [InlineData("a reminder while a task is open", "start -> task1 -> end; start -> delay1 -> logRemind -> delay1")]
    [InlineData("withdraw from anywhere", "start -> task1.Submit -> task2.Approve -> end; task1.Withdraw -> finish1; task2.Withdraw -> finish2")]
    [InlineData("a fork with an empty branch", "start -> fork -> join -> end; fork -> log1 -> join")]
    [InlineData("several connections on one port", "start -> task1 -> join -> end; start -> task2 -> join")]
    [InlineData("branches that just stop", "start -> fork -> task1; fork -> task2")]
    [InlineData("a step that repeats itself", "start -> task1.Again -> task1; task1.Done -> end")]
    [InlineData("a decision without a connection on one port", "start -> task1 -> if1.True -> task2")]
    [InlineData("a loop around a fork and join", "start -> log0 -> fork -> taskA -> join -> if1.True -> log0; fork -> taskB -> join; if1.False -> end")]
    [InlineData("a loop left by a port without a connection", "start -> log1 -> if1.True -> log1")]
    [InlineData("a fault instead of an answer in a branch", "start -> fork -> if1.True -> fault1; if1.False -> log1 -> join; fork -> task1 -> join -> end")]
    public void A_sound_flowchart_is_accepted_without_a_word(string pattern, string paths)
    {
        Assert.True(new Chart(paths).Check() is [], pattern + ": " + string.Join("\n", new Chart(paths).Check()));
    }

    [Fact]
    public void Parallel_reports_with_rework_in_nested_flowcharts_are_accepted()
    {
        var report = new Chart("taskWrite -> taskCheck.Ok -> end1; taskCheck.Return -> taskWrite", "a");
        var other = new Chart("taskWrite2 -> taskCheck2.Ok -> log9; taskCheck2.Return -> taskWrite2", "b");
        var chart = new Chart("start -> fork -> a -> join -> end; fork -> b -> join").Nest("a", report).Nest("b", other);

        Assert.Empty(chart.Check());
    }

    [Fact]
    public void Task_or_deadline_in_a_nested_flowchart_is_accepted_for_token_mode()
    {
        var race = new Chart("start2 -> task1 -> end1; start2 -> delay1 -> end2");
        var chart = new Chart("start -> race -> end").Nest("race", race);

        Assert.Equal(["C-NESTEDCANCEL end1", "C-NESTEDCANCEL end2"], chart.Broken());
        Assert.All(chart.Check(), problem => Assert.True(problem.IsWarning));
    }

    [Fact]
    public void An_exit_from_a_loop_by_a_finish_in_a_nested_flowchart_is_an_exit()
    {
        var inner = new Chart("task1.Go; task1.Withdraw -> finish1").Outcomes("task1", "Go", "Withdraw");
        var chart = new Chart("start -> log1 -> inner -> log1").Nest("inner", inner);

        Assert.Empty(chart.Check());
    }
}
