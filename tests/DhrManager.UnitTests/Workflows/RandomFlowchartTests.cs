using DhrManager.Workflows.Execution;
using DhrManager.Workflows.Scripts;

namespace DhrManager.UnitTests.Workflows;

public class RandomFlowchartTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Restarting_between_steps_and_resuming_twice_change_nothing(int seed)
    {
        var engine = new WorkflowEngine(RandomFlowchart.Of(seed).Read(), Draw.Catalog);
        var script = ScriptFor(engine, seed);

        var plain = Lines(engine, script, new ScriptOptions());

        Assert.Equal(plain, Lines(engine, script, new ScriptOptions(RestartBetweenSteps: true)));
        Assert.Equal(plain, Lines(engine, script, new ScriptOptions(ResumeTwice: true)));
        Assert.Equal(plain, Lines(engine, script, new ScriptOptions(true, true)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_sound_flowchart_always_reaches_its_end(int seed)
    {
        var engine = new WorkflowEngine(RandomFlowchart.Of(seed).Read(), Draw.Catalog);

        var last = ScriptRunner.Run(engine, ScriptFor(engine, seed)).Last();

        Assert.Equal("Finished", last.SubStatus);
        Assert.Empty(last.Incidents);
        Assert.Empty(last.Waiting);
    }

    // Resumes whatever waits until nothing does, with outcomes that leave every loop sooner or later.
    private static WorkflowScript ScriptFor(WorkflowEngine engine, int seed)
    {
        var random = new Random(seed);
        var steps = new List<ScriptStep> { new StartStep() };
        var state = engine.Start(new StartArguments(), Play.Noon).State;
        var now = Play.Noon;

        while (state.OpenSteps.Count > 0)
        {
            var step = random.Next(5) switch
            {
                0 => new PublishEventStep("News"),
                1 => new AdvanceClockStep(new Duration(0, TimeSpan.FromDays(1))),
                _ => (ScriptStep)Resume(engine, state, random),
            };

            steps.Add(step);
            (state, now) = Take(engine, state, step, now);
        }

        return new WorkflowScript(Play.Noon, new Dictionary<string, object?>(), steps);
    }

    private static ResumeStep Resume(WorkflowEngine engine, WorkflowState state, Random random)
    {
        var open = engine.WaitingSteps(state);
        var step = open[random.Next(open.Count)];

        return new ResumeStep(step.ActivityId, step.Outcomes[random.Next(step.Outcomes.Count)], 0, new Dictionary<string, object?>());
    }

    private static (WorkflowState State, DateTimeOffset Now) Take(
        WorkflowEngine engine,
        WorkflowState state,
        ScriptStep step,
        DateTimeOffset now)
    {
        switch (step)
        {
            case ResumeStep resume:
                var id = state.OpenSteps.First(s => s.ActivityId == resume.Node).Id;
                return (engine.Resume(state, id, resume.Outcome, now).State, now);

            case AdvanceClockStep advance:
                now = advance.By.After(now);
                return (engine.Advance(state, now).State, now);

            default:
                return (engine.Publish(state, "News", now).State, now);
        }
    }

    private static string[] Lines(WorkflowEngine engine, WorkflowScript script, ScriptOptions options) =>
        [.. ScriptRunner.Run(engine, script, options).Select(t => t.ToJson())];
}
