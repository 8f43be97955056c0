using System.Text.Json.Nodes;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution;
using Arrow = (string Source, string Port, string Target);

namespace DhrManager.UnitTests.Workflows;

public class NaiveFlowchartTests
{
    private const int Limit = 2_000;
    private static readonly string[] Kinds = ["line", "task", "task", "fork", "join"];

    [Fact]
    public void Any_drawing_whatever_runs_as_the_plain_rules_say()
    {
        var compared = Enumerable.Range(1, 2_000).Sum(Compare);

        Assert.InRange(compared, 2_000, int.MaxValue);
    }

    // The drawings are wild, not sound: the rules must hold for what the validator refuses as well.
    private static int Compare(int seed)
    {
        var random = new Random(seed);
        string[] ids = [.. Enumerable.Range(0, random.Next(3, 9)).Select(i => Kinds[random.Next(Kinds.Length)] + i)];
        Arrow[] arrows = [.. Enumerable.Range(0, random.Next(2, 14)).Select(_ => RandomArrow(random, ids))];
        var naive = new NaiveFlowchart(arrows, "start");

        if (!naive.Run(Limit))
        {
            return 0;
        }

        var engine = new WorkflowEngine(Drawn(ids, arrows), Draw.Catalog);
        var turn = engine.Start(new StartArguments(), Play.Noon);
        var steps = 1;
        AssertSame(naive, turn, seed);

        for (; naive.Waiting.Count > 0 && turn.State.OpenSteps.Count > 0 && steps < 30; steps++)
        {
            var (step, outcome) = (turn.State.OpenSteps[random.Next(turn.State.OpenSteps.Count)], random.Next(2) == 0 ? "Yes" : "No");
            naive.Resume(step.ActivityId, outcome);

            if (!naive.Run(Limit))
            {
                break;
            }

            turn = engine.Resume(turn.State, step.Id, outcome, Play.Noon);
            AssertSame(naive, turn, seed);
        }

        return steps;
    }

    private static void AssertSame(NaiveFlowchart naive, Turn turn, int seed)
    {
        var ran = turn.Journal
            .Where(e => e.Kind is JournalKind.Started or JournalKind.Resumed && e.ActivityId != "fc")
            .Select(e => e.ActivityId);

        Assert.Equal($"{seed}: {string.Join(' ', naive.Ran)}", $"{seed}: {string.Join(' ', ran)}");
        Assert.Equal(Sorted(naive.Waiting), Sorted(turn.State.OpenSteps.Select(s => s.ActivityId)));
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> ids) => ids.Order(StringComparer.Ordinal);

    private static Arrow RandomArrow(Random random, string[] ids)
    {
        var source = random.Next(4) == 0 ? "start" : ids[random.Next(ids.Length)];
        var hasChoice = source.StartsWith("task", StringComparison.Ordinal) || source.StartsWith("fork", StringComparison.Ordinal);

        return (source, !hasChoice ? "Done" : random.Next(2) == 0 ? "Yes" : "No", ids[random.Next(ids.Length)]);
    }

    private static WorkflowDefinition Drawn(string[] ids, Arrow[] arrows) => Draw.Definition(
        string.Join(' ', arrows.Select(a => $"{a.Source}.{a.Port}>{a.Target}")),
        [Draw.Start(), .. ids.Select(Step)]).Read();

    private static JsonObject Step(string id) => id[..4] switch
    {
        "line" => Draw.Line(id),
        "task" => Draw.Task(id, "Yes", "No"),
        "fork" => Draw.Fork(id, "Yes", "No"),
        _ => Draw.Join(id),
    };
}
