using System.Text.Json.Nodes;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.UnitTests.Workflows;

/// <summary>Draws definitions in Elsa's own JSON, so that every test goes through the reader as a file does.</summary>
public static class Draw
{
    public static ActivityCatalog Catalog { get; } = ActivityCatalog.Elsa.With(
        new ActivityType("Dhr.HumanTask", ActivityBehaviour.Waiting, null),
        new ActivityType("Dhr.Letter", ActivityBehaviour.Immediate, ["Done"]));

    /// <summary>A definition whose root is called <c>fc</c>.</summary>
    /// <param name="arrows">Separated by spaces: <c>start>fork fork.Police>write</c>.</param>
    public static JsonObject Definition(string arrows, params JsonObject[] steps) => new()
    {
        ["definitionId"] = "test",
        ["version"] = 1,
        ["name"] = "Test",
        ["isPublished"] = true,
        ["variables"] = new JsonArray(Variable("Round", "Int32", "0"), Variable("Answer", "String", null)),
        ["root"] = Flowchart("fc", arrows, steps),
    };

    public static WorkflowDefinition Read(this JsonObject definition)
    {
        var read = DefinitionReader.Read(definition.ToJsonString(), "test.json");
        Assert.Empty(read.Problems);
        return read.Definition!;
    }

    public static JsonObject Flowchart(string id, string arrows, params JsonObject[] steps)
    {
        var flowchart = Step(id, "Elsa.Flowchart");
        flowchart["activities"] = new JsonArray([.. steps]);
        flowchart["connections"] = new JsonArray([.. arrows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Connection)]);
        return flowchart;
    }

    public static JsonObject Step(string id, string type, params (string Name, JsonNode? Value)[] inputs)
    {
        var step = new JsonObject { ["id"] = id, ["type"] = type, ["version"] = 1 };

        foreach (var (name, value) in inputs)
        {
            step[name] = value;
        }

        return step;
    }

    public static JsonObject Start(string id = "start") => Step(id, "Elsa.Start");

    public static JsonObject End(string id = "end") => Step(id, "Elsa.End");

    public static JsonObject Finish(string id = "finish") => Step(id, "Elsa.Finish");

    public static JsonObject Line(string id) => Step(id, "Elsa.WriteLine", ("text", Literal("String", id)));

    public static JsonObject Fault(string id) => Step(id, "Elsa.Fault", ("message", Literal("String", "It failed.")));

    public static JsonObject Task(string id, params string[] outcomes) => outcomes.Length == 0
        ? Step(id, "Dhr.HumanTask", ("title", Literal("String", $"Do {id}")))
        : Step(id, "Dhr.HumanTask", ("title", Literal("String", $"Do {id}")), ("outcomes", TextList(outcomes)));

    public static JsonObject RunTask(string id) => Step(
        id,
        "Elsa.RunTask",
        ("taskName", Literal("String", id)),
        ("result", new JsonObject { ["typeName"] = "Object", ["memoryReference"] = new JsonObject { ["id"] = "var-Answer" } }));

    public static JsonObject Event(string id, string name) => Step(id, "Elsa.Event", ("eventName", Literal("String", name)));

    public static JsonObject StartingEvent(string id, string name)
    {
        var step = Event(id, name);
        step["customProperties"] = new JsonObject { ["canStartWorkflow"] = true };
        return step;
    }

    public static JsonObject Publish(string id, string name) => Step(
        id, "Elsa.PublishEvent", ("eventName", Literal("String", name)), ("isLocalEvent", Literal("Boolean", true)));

    public static JsonObject Delay(string id, string length) => Step(id, "Elsa.Delay", ("timeSpan", Literal("TimeSpan", length)));

    public static JsonObject Fork(string id, params string[] branches) => Step(id, "Elsa.FlowFork", ("branches", TextList(branches)));

    public static JsonObject Join(string id) => Step(id, "Elsa.FlowJoin", ("mode", Literal("FlowJoinMode", "WaitAll")));

    public static JsonObject Decision(string id, string script) => Step(id, "Elsa.FlowDecision", ("condition", Script("Boolean", script)));

    public static JsonObject Set(string id, string variable, JsonObject value) =>
        Step(id, "Elsa.SetVariable", ("variable", Variable(variable, "Object", null)), ("value", value));

    public static JsonObject Count(string id) => Step(
        id, "Elsa.SetVariable", ("variable", Variable("Round", "Int32", "0")), ("value", Script("Object", "getVariable('Round') + 1")));

    public static JsonObject Literal(string typeName, JsonNode? value) => Input(typeName, "Literal", value);

    public static JsonObject Script(string typeName, string source) => Input(typeName, "JavaScript", source);

    public static JsonObject Input(string typeName, string type, JsonNode? value) => new()
    {
        ["typeName"] = typeName,
        ["expression"] = new JsonObject { ["type"] = type, ["value"] = value },
    };

    public static JsonObject Variable(string name, string typeName, string? value) => new()
    {
        ["id"] = $"var-{name}",
        ["name"] = name,
        ["typeName"] = typeName,
        ["value"] = value,
        ["storageDriverTypeName"] = "WorkflowInstanceStorageDriver",
    };

    private static JsonObject TextList(string[] texts) =>
        Input("List<String>", "Object", new JsonArray([.. texts.Select(t => (JsonNode)t)]).ToJsonString());

    private static JsonObject Connection(string arrow)
    {
        var ends = arrow.Split('>');
        var source = ends[0].Split('.');

        return new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = source[0], ["port"] = source.Length == 2 ? source[1] : "Done" },
            ["target"] = new JsonObject { ["activity"] = ends[1], ["port"] = "In" },
        };
    }
}
