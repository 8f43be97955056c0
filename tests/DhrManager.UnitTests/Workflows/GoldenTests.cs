using DhrManager.Workflows.Scripts;

namespace DhrManager.UnitTests.Workflows;

/// <summary>What <c>workflow run</c> prints, to the letter, for three definitions exported in Elsa's own form.</summary>
public class GoldenTests
{
    [Fact]
    public void The_linear_example()
    {
        const string script = """
            {"start":"2026-01-05T09:00:00Z","variables":{},"steps":[
              {"op":"start"},{"op":"publishEvent","name":"DecisionRecorded"},{"op":"resume","node":"wait","outcome":"Done","index":0}]}
            """;

        Assert.Equal(
            """
            {"step":0,"op":"start","lines":["open"],"executed":["fc","start","open","wait"],"waiting":["wait"],"status":"Running","subStatus":"Suspended","incidents":[],"ignored":null}
            {"step":1,"op":"publishEvent","lines":["close"],"executed":["wait","close","end"],"waiting":[],"status":"Finished","subStatus":"Finished","incidents":[],"ignored":null}
            {"step":2,"op":"resume","lines":[],"executed":[],"waiting":[],"status":"Finished","subStatus":"Finished","incidents":[],"ignored":"The workflow has ended (Finished)."}
            """,
            Run("linear.json", script));
    }

    [Fact]
    public void The_fork_and_join_example()
    {
        const string script = """
            {"start":"2026-01-05T09:00:00Z","steps":[
              {"op":"start"},{"op":"resume","node":"health-write"},{"op":"advanceClock","by":"P3D"},{"op":"resume","node":"police-write"},
              {"op":"resume","node":"health-check"},{"op":"resume","node":"police-check"}]}
            """;

        Assert.Equal(
            """
            {"step":0,"op":"start","lines":[],"executed":["fc","start","fork","police","health","police-write","health-write"],"waiting":["health-write","police-write"],"status":"Running","subStatus":"Suspended","incidents":[],"ignored":null}
            {"step":1,"op":"resume","lines":[],"executed":["health-write","health-check"],"waiting":["health-check","police-write"],"status":"Running","subStatus":"Suspended","incidents":[],"ignored":null}
            {"step":2,"op":"advanceClock","lines":[],"executed":[],"waiting":["health-check","police-write"],"status":"Running","subStatus":"Suspended","incidents":[],"ignored":null}
            {"step":3,"op":"resume","lines":[],"executed":["police-write","police-check"],"waiting":["health-check","police-check"],"status":"Running","subStatus":"Suspended","incidents":[],"ignored":null}
            {"step":4,"op":"resume","lines":[],"executed":["health-check"],"waiting":["police-check"],"status":"Running","subStatus":"Suspended","incidents":[],"ignored":null}
            {"step":5,"op":"resume","lines":["collate"],"executed":["police-check","join","collate","end"],"waiting":[],"status":"Finished","subStatus":"Finished","incidents":[],"ignored":null}
            """,
            Run("fork-join.json", script));
    }

    [Fact]
    public void The_loop_back_example()
    {
        Assert.Equal(
            """
            {"step":0,"op":"start","lines":["draft","draft","draft","publish"],"executed":["fc","start","draft","count","decide","draft","count","decide","draft","count","decide","publish","end"],"waiting":[],"status":"Finished","subStatus":"Finished","incidents":[],"ignored":null}
            """,
            Run("loop-back-decision.json", """{"start":"2026-01-05T09:00:00Z","steps":[{"op":"start"}]}"""));
    }

    [Fact]
    public void A_value_given_by_the_script_replaces_the_default()
    {
        Assert.Contains(
            "\"lines\":[\"draft\",\"publish\"]",
            Run("loop-back-decision.json", """{"start":"2026-01-05T09:00:00Z","variables":{"Round":2},"steps":[{"op":"start"}]}"""),
            StringComparison.Ordinal);
    }

    private static string Run(string example, string script)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var exitCode = WorkflowCommands.Run(Example.Read(example), script, new ScriptOptions(), Draw.Catalog, output);

        Assert.Equal(0, exitCode);
        return output.ToString().TrimEnd('\n');
    }
}
