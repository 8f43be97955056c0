using System.Text.Json;

namespace DhrManager.Benchmarks.Workflows;

/// <summary>Definitions of any size, in Elsa's JSON.</summary>
public static class SampleDefinitions
{
    private const string Driver = "WorkflowInstanceStorageDriver";

    private static readonly object Round =
        new { id = "var-round", name = "Round", typeName = "Int32", value = "0", storageDriverTypeName = Driver };

    /// <summary>A line of steps that complete at once.</summary>
    public static string Line(int steps) => Chain(steps, Write);

    /// <summary>A line of steps that wait.</summary>
    public static string Tasks(int steps) => Chain(steps, Task);

    /// <summary>A fork, a step on each branch, a join.</summary>
    public static string ForkAndJoin(int branches)
    {
        string[] names = [.. Numbers(branches)];

        return Definition(
            [Fork(names), .. names.Select(Write), Join()],
            [.. names.Select(n => ("fork", n, n)), .. names.Select(n => (n, "Done", "join"))]);
    }

    /// <summary>A fork into tasks that wait, and one that waits beside them.</summary>
    public static string ForkIntoTasks(int branches)
    {
        string[] names = ["beside", .. Numbers(branches)];

        return Definition([Fork(names), .. names.Select(Task)], [.. names.Select(n => ("fork", n, n))]);
    }

    /// <summary>Writes, counts and decides that many times.</summary>
    public static string Loop(int rounds) => Definition(
        [Write("head"), Count(), Decision("again", $"getVariable('Round') < {rounds}"), End()],
        [("head", "Done", "count"), ("count", "Done", "again"), ("again", "True", "head"), ("again", "False", "end")]);

    /// <summary>Decisions one after the other, each with two ways to the next, and one way back to the first.</summary>
    public static string Decisions(int count)
    {
        string[] names = [.. Numbers(count)];
        var arrows = new List<(string, string, string)> { ("start", "Done", names[0]) };

        for (var i = 0; i + 1 < count; i++)
        {
            arrows.Add((names[i], "True", names[i] + "-yes"));
            arrows.Add((names[i], "False", names[i + 1]));
            arrows.Add((names[i] + "-yes", "Done", names[i + 1]));
        }

        arrows.Add((names[^1], "True", names[0]));
        arrows.Add((names[^1], "False", "end"));

        return Definition(
            [
                Step("start", "Elsa.Start"),
                .. names.Select(n => Decision(n, "getVariable('Round') > 0")),
                .. names[..^1].Select(n => Write(n + "-yes")),
                End(),
            ],
            [.. arrows]);
    }

    private static string Chain(int steps, Func<string, object> step)
    {
        string[] names = [.. Numbers(steps)];
        return Definition([.. names.Select(step)], [.. names.Zip(names.Skip(1), (from, to) => (from, "Done", to))]);
    }

    private static IEnumerable<string> Numbers(int count) => Enumerable.Range(1, count).Select(i => $"step-{i}");

    private static string Definition(object[] activities, (string From, string Port, string To)[] arrows) => JsonSerializer.Serialize(new
    {
        definitionId = "benchmark",
        version = 1,
        name = "Benchmark",
        isPublished = true,
        variables = new[] { Round },
        root = new
        {
            id = "fc",
            type = "Elsa.Flowchart",
            activities,
            connections = arrows.Select(a => new
            {
                source = new { activity = a.From, port = a.Port },
                target = new { activity = a.To, port = "In" },
            }),
        },
    });

    private static object Step(string id, string type) => new { id, type };

    private static object End() => Step("end", "Elsa.End");

    private static object Write(string id) => new { id, type = "Elsa.WriteLine", text = Input("String", "Literal", "Done") };

    private static object Task(string id) => new { id, type = "Elsa.RunTask", taskName = Input("String", "Literal", "Write report") };

    private static object Join() => new { id = "join", type = "Elsa.FlowJoin", mode = Input("FlowJoinMode", "Literal", "WaitAll") };

    private static object Fork(string[] names) =>
        new { id = "fork", type = "Elsa.FlowFork", branches = Input("List<String>", "Object", JsonSerializer.Serialize(names)) };

    private static object Decision(string id, string script) =>
        new { id, type = "Elsa.FlowDecision", condition = Input("Boolean", "JavaScript", script) };

    private static object Count() =>
        new
        {
            id = "count",
            type = "Elsa.SetVariable",
            variable = Round,
            value = Input("Object", "JavaScript", "getVariable('Round') + 1"),
        };

    private static object Input(string typeName, string type, string value) => new { typeName, expression = new { type, value } };
}
