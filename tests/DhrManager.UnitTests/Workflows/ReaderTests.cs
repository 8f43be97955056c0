using DhrManager.Workflows.Definitions;

namespace DhrManager.UnitTests.Workflows;

public class ReaderTests
{
    [Fact]
    public void Text_that_is_no_JSON_is_a_problem_with_line_and_position()
    {
        var read = DefinitionReader.Read("{\n  \"root\": nonsense }", "bad.json");

        Assert.Null(read.Definition);
        Assert.Equal("bad.json: -: V-JSON: The file is not JSON: line 2, position 12.", Assert.Single(read.Problems).ToString());
    }

    [Theory]
    [InlineData("[]", null, "V-SHAPE")]
    [InlineData("{}", null, "V-SHAPE")]
    [InlineData("""{"root":{"type":"Elsa.Flowchart"}}""", null, "V-SHAPE")]
    [InlineData("""{"root":{"id":"x"}}""", "x", "V-SHAPE")]
    [InlineData("""{"root":{"id":"x","type":"Elsa.Sequence"}}""", "x", "V-TYPE")]
    [InlineData("""{"root":{"id":"x","type":"Elsa.Flowchart","activities":{}}}""", "x", "V-SHAPE")]
    [InlineData("""{"root":{"id":"x","type":"Elsa.Flowchart","activities":[7]}}""", null, "V-SHAPE")]
    [InlineData("""{"root":{"id":"x","type":"Elsa.Flowchart","connections":[{"source":"a"}]}}""", "x", "V-SHAPE")]
    [InlineData("""{"root":{"id":"x","type":"Elsa.Flowchart","activities":[{"id":"v","type":"Elsa.SetVariable"}]}}""", "v", "V-SHAPE")]
    [InlineData("""{"root":{"id":"x","type":"Elsa.Flowchart","activities":[{"id":"s","type":"Elsa.FlowSwitch","cases":[{}]}]}}""", "s", "V-SHAPE")]
    public void A_part_that_is_missing_or_of_the_wrong_kind_is_a_problem_of_its_step(string json, string? step, string rule)
    {
        var read = DefinitionReader.Read(json, "bad.json");

        Assert.Null(read.Definition);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((step, rule), (problem.Step, problem.Rule));
    }

    [Fact]
    public void Every_problem_of_shape_is_told_at_once()
    {
        var read = DefinitionReader.Read("""{"root":{"id":"x","type":"Elsa.Flowchart","activities":[{"id":"a"},{"type":"b"}]}}""", "bad.json");

        Assert.Equal(2, read.Problems.Count);
    }

    [Fact]
    public void Names_are_read_without_regard_to_case_and_legacy_forms_are_understood()
    {
        var root = Root("""
            "Activities":[
              {"Id":"e","Type":"Elsa.Event","CanStartWorkflow":true,"runAsynchronously":true,"eventName":"News"},
              {"id":"t","type":"Elsa.RunTask"}],
            "connections":[{"source":"e","target":"t","sourcePort":"Done","targetPort":"In"}],
            "start":"e"
            """);

        Assert.Equal(new Connection("e", "Done", "t", "In", []), root.Connections[0] with { Vertices = [] });
        Assert.Equal("e", root.LegacyStart);
        Assert.True(root.Activities[0].CanStartWorkflow);
        Assert.True(root.Activities[0].RunsAsynchronously);
        Assert.Equal(new LiteralExpression("News"), root.Activities[0].Inputs["eventName"]);
    }

    [Fact]
    public void A_connection_without_ports_runs_from_Done_to_In()
    {
        var connection = Assert.Single(Root("""
            "connections":[{"source":{"activity":"a"},"target":{"activity":"b"},"vertices":[{"x":1,"y":2.5}]}]
            """).Connections);

        Assert.Equal(("Done", "In"), (connection.SourcePort, connection.TargetPort));
        Assert.Equal([new Point(1, 2.5)], connection.Vertices);
    }

    [Fact]
    public void Inputs_of_every_kind_are_told_apart()
    {
        var inputs = Step("""
            "literal":{"typeName":"Int32","expression":{"type":"Literal","value":3}},
            "older":{"typeName":"String","expression":{"type":"Literal","value":"x"},"memoryReference":{"id":"m"}},
            "list":{"typeName":"List<String>","expression":{"type":"Object","value":"[\"A\"]"}},
            "variable":{"typeName":"String","expression":{"type":"Variable","value":{"id":"var-1","name":"Answer"}}},
            "byVariableText":{"typeName":"String","expression":{"type":"Variable","value":"{\"id\":\"var-1\"}"}},
            "byInput":{"typeName":"String","expression":{"type":"Input","value":{"name":"Reference"}}},
            "script":{"typeName":"Boolean","expression":{"type":"JavaScript","value":"true"}},
            "liquid":{"typeName":"String","expression":{"type":"Liquid","value":"{{ 1 }}"}},
            "nameless":{"expression":{"type":"Literal","value":"x"}},
            "empty":{"typeName":"String"},
            "scalar":true,
            "unset":null,
            "result":{"typeName":"Object","memoryReference":{"id":"var-1"}}
            """);

        Assert.Equal(new LiteralExpression(3.0) { TypeName = "Int32" }, inputs.Inputs["literal"]);
        Assert.Equal(new LiteralExpression("x") { TypeName = "String" }, inputs.Inputs["older"]);
        Assert.Equal(new ObjectExpression("[\"A\"]") { TypeName = "List<String>" }, inputs.Inputs["list"]);
        Assert.Equal(new VariableExpression("var-1") { TypeName = "String" }, inputs.Inputs["byVariableText"]);
        Assert.Equal(new InputExpression("Reference") { TypeName = "String" }, inputs.Inputs["byInput"]);
        Assert.Equal(new ScriptExpression("true") { TypeName = "Boolean" }, inputs.Inputs["script"]);
        Assert.Equal(new UnsupportedExpression("Liquid", "{{ 1 }}") { TypeName = "String" }, inputs.Inputs["liquid"]);
        Assert.False(inputs.Inputs["nameless"].HasTypeName);
        Assert.Equal(new LiteralExpression(true), inputs.Inputs["scalar"]);
        Assert.DoesNotContain("empty", inputs.Inputs.Keys);
        Assert.DoesNotContain("unset", inputs.Inputs.Keys);
        Assert.DoesNotContain("result", inputs.Inputs.Keys);
        Assert.Equal("var-1", inputs.Outputs["result"]);
    }

    [Fact]
    public void What_the_validator_judges_is_kept()
    {
        var read = DefinitionReader.Read("""
            {"definitionId":"d","isPublished":true,"options":{"commitStrategyName":"WorkflowExecuted","incidentStrategyType":"X","activationStrategyType":"Y"},
             "inputs":[{"name":"Reference"}],"variables":[{"name":"V","typeName":"Int32"}],
             "root":{"id":"fc","type":"Elsa.Flowchart","activities":[{"id":"a","type":"Elsa.WriteLine","customProperties":{"mergeMode":"Race"}}],
                     "connections":[{"source":{"activity":"a"},"target":{"activity":"a"}},{"source":{"activity":"a"},"target":{"activity":"a"}}]}}
            """, "d.json").Definition!;

        Assert.Equal(new DefinitionOptions { CommitStrategy = "WorkflowExecuted", IncidentStrategy = "X", ActivationStrategy = "Y" }, read.Options);
        Assert.Equal(("Race", 2, true), (read.Root.Activities[0].MergeMode, read.Root.Connections.Count, read.IsPublished));
        Assert.Equal(new Variable("V", "V", "Int32", null, null), Assert.Single(read.Variables));
        Assert.Equal(["Reference"], read.InputNames);
    }

    [Fact]
    public void The_picture_is_kept()
    {
        var step = Step("""
            "metadata":{"displayText":"Write report","designer":{"position":{"x":10,"y":-20},"size":{"width":180,"height":68}}}
            """);

        Assert.Equal(("Write report", new Bounds(10, -20, 180, 68)), (step.DisplayText, step.Bounds));
    }

    [Fact]
    public void Equal_texts_have_equal_hashes_and_a_byte_order_mark_does_no_harm()
    {
        var one = DefinitionReader.Read("""{"root":{"id":"x","type":"Elsa.Flowchart"}}""", "a.json").Definition!;
        var marked = DefinitionReader.Read("\uFEFF" + one.Text, "b.json");

        Assert.Equal(one.Hash, DefinitionReader.Read(one.Text, "b.json").Definition!.Hash);
        Assert.NotNull(marked.Definition);
        Assert.Equal("a", one.DefinitionId);
    }

    private static Flowchart Root(string members)
    {
        var read = DefinitionReader.Read($$"""{"root": {"id": "fc", "type": "Elsa.Flowchart", {{members}} } }""", "test.json");
        Assert.Empty(read.Problems);
        return read.Definition!.Root;
    }

    private static Activity Step(string members) =>
        Assert.Single(Root($$""" "activities": [ {"id": "s", "type": "Dhr.Anything", {{members}} } ] """).Activities);
}
