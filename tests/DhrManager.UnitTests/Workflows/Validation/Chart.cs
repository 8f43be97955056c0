using System.Text.Json;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Definitions.Validation;

namespace DhrManager.UnitTests.Workflows.Validation;

/// <summary>A flowchart written as paths: <c>start -> if1.True -> log1 -> end; if1.False -> log2</c>.</summary>
/// <remarks>
/// The letters an id begins with tell its type. After a step comes the port the path leaves it by; a decision needs one, a fork's
/// is named for the step it leads to, and others are Done. Tasks and forks get the ports that are used.
/// </remarks>
internal sealed class Chart
{
    public static readonly ActivityCatalog Catalog =
        ActivityCatalog.Elsa.With(new ActivityType("Dhr.HumanTask", ActivityBehaviour.Waiting, Ports: null));

    private static readonly Dictionary<string, string> Types = new()
    {
        ["start"] = ActivityNames.Start,
        ["end"] = ActivityNames.End,
        ["finish"] = ActivityNames.Finish,
        ["fault"] = ActivityNames.Fault,
        ["fork"] = ActivityNames.FlowFork,
        ["join"] = ActivityNames.FlowJoin,
        ["if"] = ActivityNames.FlowDecision,
        ["switch"] = ActivityNames.FlowSwitch,
        ["log"] = ActivityNames.WriteLine,
        ["set"] = ActivityNames.SetVariable,
        ["wait"] = ActivityNames.Event,
        ["delay"] = ActivityNames.Delay,
        ["at"] = ActivityNames.StartAt,
        ["task"] = "Dhr.HumanTask",
        ["run"] = ActivityNames.RunTask,
    };

    private readonly Dictionary<string, Activity> _steps = [];
    private readonly List<Connection> _connections = [];
    private readonly string _id;

    public Chart(string paths, string id = "fc")
    {
        _id = id;

        foreach (var path in paths.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            AddPath(path.Split("->", StringSplitOptions.TrimEntries));
        }
    }

    public IReadOnlyList<Variable> Variables { get; init; } = [];

    public DefinitionOptions Options { get; init; } = new();

    /// <summary>Puts a flowchart in the place of a step.</summary>
    public Chart Nest(string id, Chart inner) => With(id, step => inner.Build() with { Id = id, Name = step.Name });

    public Chart With(string id, Func<Activity, Activity> change)
    {
        _steps[id] = change(_steps.TryGetValue(id, out var step) ? step : New(id));

        return this;
    }

    public Chart WithInput(string id, string name, Expression value) =>
        With(id, step => step with { Inputs = new Dictionary<string, Expression>(step.Inputs) { [name] = value } });

    public Chart Outcomes(string id, params string[] ports) => WithInput(id, "outcomes", Texts(ports));

    public Chart Connect(string source, string port, string target)
    {
        _connections.Add(new Connection(source, port, target, "In", []));

        return this;
    }

    public Flowchart Build(string? start = null) => new()
    {
        Id = _id,
        Type = ActivityNames.Flowchart,
        Activities = [.. _steps.Values.Select(WithPorts)],
        Connections = _connections,
        LegacyStart = start,
    };

    public WorkflowDefinition Definition(string? start = null) => new()
    {
        DefinitionId = "chart",
        Version = 1,
        Name = "Chart",
        Root = Build(start),
        Variables = Variables,
        Options = Options,
        Text = "",
        Hash = "",
    };

    public IReadOnlyList<Problem> Check(string? start = null) => DefinitionValidator.Validate(Definition(start), "chart.json", Catalog);

    /// <summary>The rules that are broken, with the steps: <c>V-STARVE join1</c>.</summary>
    public string[] Broken() => [.. Check().Select(problem => $"{problem.Rule} {problem.Step}")];

    public static ObjectExpression Texts(params string[] texts) => new(JsonSerializer.Serialize(texts)) { TypeName = "List<String>" };

    private void AddPath(string[] stops)
    {
        for (var stop = 0; stop < stops.Length; stop++)
        {
            var (id, port) = Split(stops[stop]);
            _steps.TryAdd(id, New(id));

            if (stop + 1 < stops.Length)
            {
                var target = Split(stops[stop + 1]).Id;
                Connect(id, port ?? (_steps[id].Type is ActivityNames.FlowFork ? target : "Done"), target);
            }
        }
    }

    private static (string Id, string? Port) Split(string stop) =>
        stop.Split('.') is [var id, var port] ? (id, port) : (stop, null);

    private static Activity New(string id)
    {
        var type = Types.GetValueOrDefault(new string([.. id.TakeWhile(char.IsLower)]), "Elsa.Unknown");
        var step = new Activity { Id = id, Type = type };

        return type is ActivityNames.FlowJoin
            ? step with { Inputs = new Dictionary<string, Expression> { ["mode"] = new LiteralExpression("WaitAll") } }
            : step;
    }

    private Activity WithPorts(Activity step)
    {
        var input = step.Type switch { ActivityNames.FlowFork => "branches", "Dhr.HumanTask" => "outcomes", _ => "" };
        var ports = _connections.Where(c => c.Source == step.Id).Select(c => c.SourcePort).Distinct().ToArray();

        return input.Length == 0 || ports.Length == 0 || step.Inputs.ContainsKey(input)
            ? step
            : step with { Inputs = new Dictionary<string, Expression>(step.Inputs) { [input] = Texts(ports) } };
    }
}
