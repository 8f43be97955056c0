using System.Diagnostics;
using System.Globalization;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution;

namespace DhrManager.Benchmarks.Workflows;

/// <summary>Measures the workflow engine on its own: no database, one thread.</summary>
public static class WorkflowBenchmark
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(2);

    public static void Run(TextWriter output)
    {
        output.WriteLine($"{"case",-58}{"median",14}{"p95",14}");
        Steps(output, "line of 1,000 steps, steps per second", SampleDefinitions.Line(1_000), 1_000);
        Steps(output, "fork into 100 branches and join, steps per second", SampleDefinitions.ForkAndJoin(100), 102);
        Steps(output, "loop of 10,000 rounds of 3 steps, steps per second", SampleDefinitions.Loop(10_000), 30_000);
        ResumeInALine(output);
        StateSize(output);
        LoadCheckAndRun(output);
    }

    private static void Steps(TextWriter output, string name, string json, int steps)
    {
        var engine = Engine(json);
        var times = Repeat(() => engine.Start(new StartArguments(), Noon));

        Write(output, name, PerSecond(steps, times.Median), PerSecond(steps, times.P95));
    }

    // As a host does it: read the state from its text, resume, write the new state.
    private static void ResumeInALine(TextWriter output)
    {
        var engine = Engine(SampleDefinitions.Tasks(60));
        var text = engine.Start(new StartArguments { CorrelationId = Guid.Empty.ToString() }, Noon).State.ToJson();

        var times = Repeat(() =>
        {
            var state = WorkflowState.FromJson(text);
            var next = engine.Resume(state, state.OpenSteps[0].Id, PortNames.Done, Noon).State;
            text = next.Status == WorkflowStatus.Running ? next.ToJson() : engine.Start(new StartArguments(), Noon).State.ToJson();
        });

        Write(output, "resume in a line of 60 waiting steps with its state, ms", Milliseconds(times.Median), Milliseconds(times.P95));
    }

    private static void StateSize(TextWriter output)
    {
        var none = Engine(SampleDefinitions.ForkIntoTasks(0)).Start(new StartArguments(), Noon).State.ToJson().Length;
        var ten = Engine(SampleDefinitions.ForkIntoTasks(10)).Start(new StartArguments(), Noon).State.ToJson().Length;

        Write(output, "state, characters with 10 open steps; for each step", $"{ten}", $"{(ten - none) / 10}");
    }

    private static void LoadCheckAndRun(TextWriter output)
    {
        var json = SampleDefinitions.Decisions(20);
        var times = Repeat(() => Engine(json).Start(new StartArguments(), Noon));

        Write(output, "20 decisions with a back edge: load, check and run, ms", Milliseconds(times.Median), Milliseconds(times.P95));
    }

    private static WorkflowEngine Engine(string json)
    {
        var read = DefinitionLoader.Load(json, "benchmark.json", ActivityCatalog.Elsa);
        var definition = read.Definition ?? throw new InvalidOperationException(string.Join('\n', read.Problems));
        return new WorkflowEngine(definition, ActivityCatalog.Elsa);
    }

    private static (double Median, double P95) Repeat(Action action)
    {
        var seconds = new List<double>();

        for (var total = Stopwatch.StartNew(); total.Elapsed < Measured || seconds.Count < 100;)
        {
            var one = Stopwatch.GetTimestamp();
            action();
            seconds.Add(Stopwatch.GetElapsedTime(one).TotalSeconds);
        }

        // The first half warms the just-in-time compiler up.
        var warm = seconds[(seconds.Count / 2)..];
        warm.Sort();
        return (warm[warm.Count / 2], warm[warm.Count * 95 / 100]);
    }

    private static string PerSecond(int steps, double seconds) => (steps / seconds).ToString("N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(double seconds) => (seconds * 1000).ToString("0.0000", CultureInfo.InvariantCulture);

    private static void Write(TextWriter output, string name, string median, string p95) =>
        output.WriteLine($"{name,-58}{median,14}{p95,14}");
}
