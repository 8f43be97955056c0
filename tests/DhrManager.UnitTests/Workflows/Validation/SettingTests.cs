using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.UnitTests.Workflows.Validation;

public class SettingTests
{
    private static readonly Variable Round = new("var-round", "Round", "Int32", "0", "WorkflowInstanceStorageDriver");

    [Theory]
    [InlineData("WaitAll", null)]
    [InlineData("WaitAny", "V-WAITANY")]
    [InlineData(null, "V-WAITANY")]
    [InlineData("WaitAllActive", "V-WAITALLACTIVE")]
    public void A_join_waits_for_all(string? mode, string? rule)
    {
        var chart = new Chart("start -> fork -> log1 -> join; fork -> log2 -> join").WithInput("join", "mode", new LiteralExpression(mode));

        AssertOnly(rule, "join", chart);
    }

    [Fact]
    public void A_join_without_a_mode_is_refused()
    {
        var chart = new Chart("start -> fork -> log1 -> join; fork -> log2 -> join")
            .With("join", step => step with { Inputs = new Dictionary<string, Expression>() });

        AssertOnly("V-WAITANY", "join", chart);
    }

    [Theory]
    [InlineData("MatchFirst", null)]
    [InlineData(null, null)]
    [InlineData("MatchAny", "V-MATCHANY")]
    public void A_switch_follows_the_first_match(string? mode, string? rule)
    {
        var chart = new Chart("start -> switch1.A -> log1; switch1.Default -> log2")
            .With("switch1", step => step with { Cases = [new SwitchCase("A", new LiteralExpression(true))] })
            .WithInput("switch1", "mode", new LiteralExpression(mode));

        AssertOnly(rule, "switch1", chart);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("None", null)]
    [InlineData("Stream", "V-MERGEMODE")]
    [InlineData("Race", "V-MERGEMODE")]
    public void Merge_modes_are_refused(string? mode, string? rule)
    {
        AssertOnly(rule, "log1", new Chart("start -> log1").With("log1", step => step with { MergeMode = mode }));
    }

    [Fact]
    public void A_step_outside_the_transaction_is_refused()
    {
        AssertOnly("V-ASYNC", "log1", new Chart("start -> log1").With("log1", step => step with { RunsAsynchronously = true }));
    }

    [Fact]
    public void An_outcome_named_twice_is_refused()
    {
        AssertOnly("V-MULTIOUT", "task1", new Chart("start -> task1.A -> log1").Outcomes("task1", "A", "A"));
        AssertOnly(null, "task1", new Chart("start -> task1.A -> log1").Outcomes("task1", "A", "B"));
    }

    [Theory]
    [InlineData("getVariable('Round') < 3", null)]
    [InlineData("getVariable('Other') < 3", "V-EXPR")]
    [InlineData("fetch('x')", "V-EXPR")]
    public void Scripts_are_from_the_short_list_and_read_declared_variables(string script, string? rule)
    {
        AssertOnly(rule, "if1", WithCondition(new ScriptExpression(script)));
    }

    [Fact]
    public void Expressions_that_give_nothing_are_refused()
    {
        AssertOnly(null, "if1", WithCondition(new VariableExpression("var-round")));
        AssertOnly("V-EXPR", "if1", WithCondition(new VariableExpression("var-other")));
        AssertOnly("V-EXPR", "if1", WithCondition(new InputExpression("Other")));
        AssertOnly("V-EXPR", "if1", WithCondition(new UnsupportedExpression("Liquid", "{{ x }}")));
        AssertOnly("V-EXPR", "if1", WithCondition(new LiteralExpression(true) { HasTypeName = false }));
        AssertOnly("V-EXPR", "if1", WithCondition(new ObjectExpression("{")));
    }

    [Fact]
    public void Conditions_of_a_switch_are_checked_too()
    {
        var chart = new Chart("start -> switch1.A -> log1; switch1.Default -> log2")
            .With("switch1", step => step with { Cases = [new SwitchCase("A", new UnsupportedExpression("CSharp", "true"))] });

        AssertOnly("V-EXPR", "switch1", chart);
    }

    [Theory]
    [InlineData("WorkflowInstanceStorageDriver", null)]
    [InlineData("WorkflowStorageDriver", null)]
    [InlineData("Elsa.Workflows.Services.WorkflowInstanceStorageDriver, Elsa.Workflows.Core", null)]
    [InlineData("MemoryStorageDriver", "V-STORAGE")]
    [InlineData(null, "V-STORAGE")]
    public void Variables_outlive_a_wait(string? driver, string? rule)
    {
        AssertOnly(rule, null, new Chart("start -> log1") { Variables = [Round with { StorageDriver = driver }] });
    }

    [Fact]
    public void An_output_goes_to_a_declared_variable()
    {
        var outputs = new Dictionary<string, string> { ["result"] = "var-round" };

        AssertOnly(null, "run1", new Chart("start -> run1") { Variables = [Round] }.With("run1", step => step with { Outputs = outputs }));
        AssertOnly("V-STORAGE", "run1", new Chart("start -> run1").With("run1", step => step with { Outputs = outputs }));
    }

    [Fact]
    public void A_step_sets_a_declared_variable()
    {
        AssertOnly(null, "set1", new Chart("start -> set1") { Variables = [Round] }.With("set1", step => step with { Variable = Round }));
        AssertOnly("V-STORAGE", "set1", new Chart("start -> set1").With("set1", step => step with { Variable = Round }));
    }

    [Fact]
    public void Strategies_other_than_the_usual_are_refused()
    {
        AssertOnly(null, null, new Chart("start -> log1") { Options = new() { IncidentStrategy = "FaultStrategy" } });
        AssertOnly("V-STRATEGY", null, new Chart("start -> log1") { Options = new() { IncidentStrategy = "ContinueWithIncidentsStrategy" } });
        AssertOnly("V-STRATEGY", null, new Chart("start -> log1") { Options = new() { ActivationStrategy = "SingletonStrategy" } });
        AssertOnly("V-STRATEGY", null, new Chart("start -> log1") { Options = new() { CommitStrategy = "Periodic" } });
        AssertOnly("V-STRATEGY", "log1", new Chart("start -> log1").With("log1", step => step with { CommitStrategy = "Always" }));
    }

    [Fact]
    public void A_host_type_is_known_by_the_catalog_only()
    {
        Assert.Null(ActivityCatalog.Elsa.Find("Dhr.HumanTask"));
        AssertOnly("V-TYPE", "log1", new Chart("start -> log1").With("log1", step => step with { Type = "Dhr.Other" }));
    }

    private static Chart WithCondition(Expression condition) =>
        new Chart("start -> if1.True -> log1") { Variables = [Round] }.WithInput("if1", "condition", condition);

    private static void AssertOnly(string? rule, string? step, Chart chart)
    {
        Assert.Equal(rule is null ? [] : [$"{rule} {step}"], chart.Broken());
    }
}
