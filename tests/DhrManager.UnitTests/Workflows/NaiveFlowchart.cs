using Arrow = (string Source, string Port, string Target);

namespace DhrManager.UnitTests.Workflows;

/// <summary>The rules of tokens told as plainly as can be, to check the engine's numbered version of them against.</summary>
/// <remarks>One level, steps of four kinds known by the beginning of their id: line, task, fork and join.</remarks>
public sealed class NaiveFlowchart(IReadOnlyList<Arrow> arrows, string entry)
{
    private readonly List<Arrow> _tokens = [];
    private readonly Queue<string> _queue = new([entry]);
    private readonly List<Arrow> _forward = Forward(arrows, entry);

    public List<string> Waiting { get; } = [];

    public List<string> Ran { get; } = [];

    /// <summary>Runs what is queued; gives up on loops without a wait.</summary>
    public bool Run(int limit)
    {
        while (Ran.Count < limit && _queue.TryDequeue(out var step))
        {
            Ran.Add(step);

            if (step.StartsWith("task", StringComparison.Ordinal))
            {
                Waiting.Add(step);
            }
            else
            {
                Complete(step, step.StartsWith("fork", StringComparison.Ordinal) ? ["Yes", "No"] : ["Done"]);
            }
        }

        return Ran.Count < limit;
    }

    public void Resume(string step, string outcome)
    {
        Ran.Clear();
        Ran.Add(step);
        Waiting.Remove(step);
        Complete(step, [outcome]);
    }

    private void Complete(string step, string[] outcomes)
    {
        var followed = arrows.Where(a => a.Source == step && outcomes.Contains(a.Port)).Distinct().ToList();

        _tokens.AddRange(followed);
        _tokens.RemoveAll(t => t.Target == step);

        foreach (var arrow in followed.Where(a => MayRun(a.Target)))
        {
            _queue.Enqueue(arrow.Target);
        }
    }

    private bool MayRun(string step)
    {
        var inbound = arrows.Where(a => a.Target == step).Distinct().ToList();

        return step.StartsWith("join", StringComparison.Ordinal)
            ? inbound.Count < 2 || inbound.All(_tokens.Contains)
            : !_forward.Where(a => a.Target == step).Any(a => _tokens.Any(t => t.Target == a.Source));
    }

    // Breadth first; an arrow that would close a circle leads back.
    private static List<Arrow> Forward(IReadOnlyList<Arrow> arrows, string entry)
    {
        var forward = new List<Arrow>();
        var steps = new List<string> { entry };

        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var arrow in arrows.Where(a => a.Source == steps[i] && !LeadsTo(forward, a.Target, a.Source)).ToList())
            {
                forward.Add(arrow);
                steps.AddRange(steps.Contains(arrow.Target) ? [] : [arrow.Target]);
            }
        }

        return forward;
    }

    private static bool LeadsTo(List<Arrow> arrows, string from, string to) =>
        from == to || arrows.Where(a => a.Source == from).Any(a => LeadsTo(arrows, a.Target, to));
}
