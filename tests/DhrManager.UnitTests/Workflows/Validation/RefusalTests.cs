using DhrManager.Workflows.Definitions;

namespace DhrManager.UnitTests.Workflows.Validation;

public class RefusalTests
{
    [Theory]
    [InlineData("start -> foreach1 -> end", "V-TYPE foreach1")]
    [InlineData("start -> log1 -> end; log2 -> log3; log3 -> log2", "V-UNREACHABLE log2", "V-UNREACHABLE log3")]
    [InlineData("start -> log1.Oops -> log2; log1 -> log2", "V-PORT log1")]
    [InlineData("start -> if1.True -> end -> log1; if1.False -> log1", "V-AFTEREND end")]
    [InlineData("start -> finish1 -> log1; start -> log1", "V-AFTEREND finish1")]
    [InlineData("start -> fault1 -> log1; start -> log1", "V-PORT fault1")]
    [InlineData("start -> log1; start -> log1", "V-DUPEDGE start")]
    [InlineData("start -> log1; start2 -> log2", "V-START start2", "V-UNREACHABLE start2", "V-UNREACHABLE log2")]
    [InlineData("start -> fork -> logA -> logM; fork -> logB -> logM", "V-IMPLICITJOIN logM")]
    [InlineData("start -> fork -> taskA -> end; fork -> taskB -> end", "V-IMPLICITJOIN end")]
    [InlineData("start -> fork -> taskA -> finish; fork -> taskB -> finish", "V-IMPLICITJOIN finish")]
    [InlineData("start -> log1 -> log2 -> log3; start -> log2", "V-IMPLICITJOIN log2")]
    [InlineData("start -> log1 -> log1; log1 -> task2", "V-IMPLICITJOIN task2")]
    [InlineData("start -> if1.True -> logA -> join -> end; if1.False -> logB -> join", "V-STARVE join")]
    [InlineData("start -> fork -> if1.True -> logA -> join -> end; if1.False -> logX; fork -> taskB -> join", "V-STARVE join")]
    [InlineData("start -> fork -> if1.True -> join -> end; fork -> taskB -> join", "V-STARVE join")]
    [InlineData("start -> fork -> if1.True -> logA -> join -> end; if1.False -> logB -> join; fork -> taskC -> join", "V-STARVE join")]
    [InlineData("start -> log0 -> fork -> taskA.Yes -> join -> end; taskA.No -> log0; fork -> taskB -> join", "V-STARVE join", "V-IMPLICITJOIN taskB")]
    [InlineData("start -> log1 -> log2 -> log1", "V-NOEXIT log2")]
    [InlineData("start -> if1.True -> log1 -> log2 -> log1; if1.False -> end", "V-NOEXIT log2")]
    [InlineData("start -> if1.True -> taskA.Go -> taskB.Go -> taskA; if1.False -> taskB.Stop -> log1", "V-BACKEDGE taskB")]
    [InlineData("start -> fork -> log1 -> join -> if1.True -> join; fork -> log2 -> join; if1.False -> end", "V-JOINHEAD join")]
    [InlineData("start -> fork.A -> join -> end; fork.B -> join", "V-JOINTWICE join")]
    public void Broken_rules_are_named_with_their_steps(string paths, params string[] expected)
    {
        var broken = new Chart(paths).Broken();

        Assert.Equal(expected.Order(), broken.Order());
    }

    [Theory]
    [InlineData("start -> end; start -> log1", "V-ENDRACE end")]
    [InlineData("start -> logA -> end; start -> logB -> logC -> logD", "V-ENDRACE end")]
    [InlineData("start -> task1 -> fork -> end; fork -> task2", "V-ENDRACE end")]
    [InlineData("start -> fork -> log1 -> join -> end; fork -> log2 -> join; fork -> log3 -> log4 -> log5 -> log6", "V-ENDRACE end")]
    public void An_end_that_overtakes_a_queued_sibling_is_refused(string paths, string expected)
    {
        Assert.Equal([expected], new Chart(paths).Broken());
    }

    [Theory]
    [InlineData("start -> log1; start -> end")]
    [InlineData("start -> logA -> logB -> end; start -> logC -> logD")]
    [InlineData("start -> task1 -> end; start -> task2 -> log2")]
    [InlineData("start -> finish1; start -> log1")]
    public void An_end_that_finds_nothing_queued_is_accepted(string paths)
    {
        Assert.Empty(new Chart(paths).Check());
    }

    [Fact]
    public void A_step_queued_in_a_nested_flowchart_counts_as_a_sibling()
    {
        var inner = new Chart("log1 -> log2 -> log3");

        Assert.Contains("V-ENDRACE end", new Chart("start -> logA -> end; start -> inner").Nest("inner", inner).Broken());
    }

    [Fact]
    public void A_step_queued_outside_the_flowchart_of_the_end_is_no_sibling()
    {
        var inner = new Chart("log1 -> end1");

        Assert.Empty(new Chart("start -> inner; start -> logB -> logC -> logD -> logE").Nest("inner", inner).Check());
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var chart = new Chart("start -> foreach1.Body -> log1.Oops -> end; log2 -> if1.True -> join -> logX; if1.False -> join; start -> if1");
        var rules = chart.Check().Select(problem => problem.Rule).ToHashSet();

        Assert.Superset(new HashSet<string> { "V-TYPE", "V-PORT", "V-UNREACHABLE", "V-STARVE", "V-JOINTWICE" }, rules);
    }

    [Fact]
    public void Every_problem_names_file_step_and_remedy()
    {
        var problem = Assert.Single(new Chart("start -> fork -> logA -> logM; fork -> logB -> logM").Check());

        Assert.Equal("chart.json", problem.File);
        Assert.False(problem.IsWarning);
        Assert.Contains("logM", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Elsa.FlowJoin of mode WaitAll", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_flowcharts_count_as_one_step()
    {
        var inner = new Chart("if2.True -> log1 -> end1; if2.False -> log2 -> end2");

        Assert.Empty(new Chart("start -> fork -> inner -> join -> end; fork -> taskB -> join").Nest("inner", inner).Check());
    }

    [Fact]
    public void A_nested_flowchart_without_steps_is_refused()
    {
        Assert.Equal(["V-EMPTY inner"], new Chart("start -> inner -> end").Nest("inner", new Chart("")).Broken());
    }

    [Fact]
    public void The_same_id_on_two_levels_is_refused()
    {
        var chart = new Chart("start -> log1 -> inner").Nest("inner", new Chart("log1"));

        Assert.Contains("V-DUPID log1", chart.Broken());
    }

    [Fact]
    public void A_connection_to_a_step_of_another_level_is_refused()
    {
        var chart = new Chart("start -> inner").Nest("inner", new Chart("log1")).Connect("inner", "Done", "log1");

        Assert.Equal(["V-ENDPOINT inner"], chart.Broken());
    }

    [Fact]
    public void A_start_property_must_agree()
    {
        var chart = new Chart("start -> log1");

        Assert.Empty(chart.Check(start: "start"));
        Assert.Equal("V-START", Assert.Single(chart.Check(start: "log1")).Rule);
    }

    [Fact]
    public void An_event_that_starts_the_workflow_is_the_entry_unless_there_is_a_start()
    {
        var alone = new Chart("wait1 -> log1").With("wait1", step => step with { CanStartWorkflow = true });
        var both = new Chart("start -> wait1 -> log1").With("wait1", step => step with { CanStartWorkflow = true });

        Assert.Empty(alone.Check());
        Assert.Equal(["V-START wait1"], both.Broken());
    }

    [Fact]
    public void A_declared_outcome_without_a_connection_can_starve_a_join()
    {
        var chart = new Chart("start -> fork -> taskA -> join -> end; fork -> taskB -> join").Outcomes("taskA", "Done", "Withdraw");

        Assert.Equal(["V-STARVE join"], chart.Broken());
    }

    [Fact]
    public void A_fork_without_branches_follows_nothing()
    {
        var chart = new Chart("start -> fork -> log1").WithInput("fork", "branches", new LiteralExpression(null));

        Assert.Contains("V-PORT fork", chart.Broken());
    }
}
