using System.Text.Json.Nodes;

namespace DhrManager.UnitTests.Workflows;

/// <summary>Draws a sound flowchart from a seed: sequences, choices, loops, forks with their joins, races and nested flowcharts.</summary>
public sealed class RandomFlowchart
{
    private readonly Random _random;
    private readonly List<JsonObject> _steps = [];
    private readonly List<string> _arrows = [];
    private int _count;

    private RandomFlowchart(Random random, int count) => (_random, _count) = (random, count);

    public static JsonObject Of(int seed) =>
        new RandomFlowchart(new Random(seed), 0).Drawn((arrows, steps) => Draw.Definition(arrows, steps), depth: 3);

    private JsonObject Drawn(Func<string, JsonObject[], JsonObject> draw, int depth)
    {
        var start = Add(Draw.Start, "s");
        var last = Block($"{start}", depth);

        if (_random.Next(2) == 0)
        {
            _arrows.Add($"{last}>{Add(Draw.End, "e")}");
        }

        return draw(string.Join(' ', _arrows), [.. _steps]);
    }

    // Draws something after that step (or port) and returns the step (or port) to go on from.
    private string Block(string from, int depth) => depth == 0 ? Single(from) : _random.Next(7) switch
    {
        0 => Single(from),
        1 or 2 => Block(Block(from, depth - 1), depth - 1),
        3 => Loop(from, depth),
        4 => Choice(from, depth),
        5 => ForkAndJoin(from, depth),
        _ => Nested(from, depth),
    };

    private string Single(string from) => After(from, _random.Next(4) switch
    {
        0 => Add(Draw.Line, "line"),
        1 => Add(id => Draw.Event(id, "News"), "event"),
        2 => Add(id => Draw.Delay(id, $"P{_random.Next(1, 4)}D"), "delay"),
        _ => Add(id => Draw.Task(id), "task"),
    });

    private string Loop(string from, int depth)
    {
        var head = After(from, Add(Draw.Line, "head"));
        var check = After(Block(head, depth - 1), Add(id => Draw.Task(id, "Again", "Done"), "check"));
        _arrows.Add($"{check}.Again>{head}");
        return check;
    }

    private string Choice(string from, int depth)
    {
        var choice = After(from, Add(id => Draw.Task(id, "Yes", "No"), "choice"));
        var merge = Add(Draw.Line, "merge");
        _arrows.Add($"{Block($"{choice}.Yes", depth - 1)}>{merge}");
        _arrows.Add($"{Block($"{choice}.No", depth - 1)}>{merge}");
        return merge;
    }

    private string ForkAndJoin(string from, int depth)
    {
        var fork = After(from, Add(id => Draw.Fork(id, "A", "B"), "fork"));
        var join = Add(Draw.Join, "join");
        _arrows.Add($"{Block($"{fork}.A", depth - 1)}>{join}");
        _arrows.Add($"{Block($"{fork}.B", depth - 1)}>{join}");
        return join;
    }

    private string Nested(string from, int depth)
    {
        var id = $"inner{_count++}";
        var inner = new RandomFlowchart(_random, _count);
        _steps.Add(inner.Drawn((arrows, steps) => Draw.Flowchart(id, arrows, steps), depth - 1));
        _count = inner._count;
        return After(from, id);
    }

    private string After(string from, string id)
    {
        _arrows.Add($"{from}>{id}");
        return id;
    }

    private string Add(Func<string, JsonObject> draw, string name)
    {
        var id = $"{name}{_count++}";
        _steps.Add(draw(id));
        return id;
    }
}
