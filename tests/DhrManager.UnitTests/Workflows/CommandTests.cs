using DhrManager.Workflows.Scripts;

namespace DhrManager.UnitTests.Workflows;

public class CommandTests
{
    private const string Started = """{"start":"2026-01-05T09:00:00Z","steps":[{"op":"start"}]}""";

    [Fact]
    public void A_definition_with_problems_is_not_run()
    {
        var (exitCode, output) = Run(new WorkflowFile("bad.json", "{"), Started);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("""{"file":"bad.json","step":null,"rule":"V-JSON","message":""", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("""{"start":"2026-01-05T09:00:00Z"}""")]
    [InlineData("""{"start":"2026-01-05T09:00:00Z","steps":[{"op":"dance"}]}""")]
    [InlineData("""{"start":"2026-01-05T09:00:00Z","steps":[{"op":"resume"}]}""")]
    [InlineData("""{"start":"2026-01-05T09:00:00Z","steps":[{"op":"advanceClock","by":"soon"}]}""")]
    [InlineData("""{"start":"2026-01-05T09:00:00Z","steps":[{"op":"advanceClock","by":"P999999Y"}]}""")]
    [InlineData("""{"start":"2026-01-05T09:00:00Z","variables":{"Unknown":1},"steps":[{"op":"start"}]}""")]
    public void A_script_that_cannot_be_used_is_told_apart(string script)
    {
        var (exitCode, output) = Run(Example.Read("linear.json"), script);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("""{"error":""", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_gives_one_line_for_each_case()
    {
        var linear = Example.Read("linear.json").Text.ReplaceLineEndings("");
        using var cases = new StringReader($$"""
            {"id":"one","definition":{{linear}},"script":{{Started}} }

            {"id":"two","definition":{},"script":{{Started}} }
            """);
        using var output = new StringWriter { NewLine = "\n" };

        var exitCode = WorkflowCommands.RunBatch(cases, new ScriptOptions(), Draw.Catalog, output);

        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(0, exitCode);
        Assert.Equal(
            """{"id":"one","trace":[{"step":0,"op":"start","lines":["open"],"executed":["fc","start","open","wait"],"waiting":["wait"],"status":"Running","subStatus":"Suspended","incidents":[],"ignored":null}]}""",
            lines[0]);
        Assert.StartsWith("""{"id":"two","problems":[{"file":"two","step":null,"rule":"V-SHAPE","message":""", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_line_that_cannot_be_used_does_not_stop_the_others()
    {
        using var cases = new StringReader("nonsense\n{\"id\":\"x\"}");
        using var output = new StringWriter { NewLine = "\n" };

        Assert.Equal(2, WorkflowCommands.RunBatch(cases, new ScriptOptions(), Draw.Catalog, output));
        Assert.Equal(2, output.ToString().TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Check_counts_definitions_and_problems()
    {
        using var output = new StringWriter { NewLine = "\n" };

        var exitCode = WorkflowCommands.Check([Example.Read("linear.json"), new WorkflowFile("bad.json", "{")], Draw.Catalog, output);

        Assert.Equal(1, exitCode);
        Assert.EndsWith("""{"checked":2,"problems":1}""" + "\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start", "start")]
    [InlineData("wait", "!Nobody")]
    public void A_step_of_the_script_without_effect_says_why(string first, string second)
    {
        var traces = Draw.Definition("start>t", Draw.Start(), Draw.Task("t")).Script(first, second);

        Assert.NotNull(traces[1].Ignored);
        Assert.Empty(traces[1].Executed);
    }

    private static (int ExitCode, string Output) Run(WorkflowFile definition, string script)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (WorkflowCommands.Run(definition, script, new ScriptOptions(), Draw.Catalog, output), output.ToString());
    }
}
