using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Bursts;
using DhrManager.Workflows.Definitions.Validation.Levels;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Ends that are reached while something else is going on in their flowchart.</summary>
/// <param name="level">The flowchart, which the token game found sound, as it did those nested in it.</param>
/// <param name="game">What the token game found.</param>
internal sealed class EndRules(LevelGraph level, GameResult game, Report report)
{
    private const int QuickLimit = 2_000;
    private const int Limit = 100_000;

    public void Check(bool isNested, Func<Flowchart, LevelGraph> levelOf, ActivityCatalog catalog)
    {
        if (game.EndsWithOpenSibling.Count == 0)
        {
            return;
        }

        var chart = new BurstChart(level.Chart, levelOf, catalog);
        var bursts = BurstGame.Play(chart, QuickLimit);

        if (!bursts.IsComplete && game.EndsWithOpenSibling.Any(end => MayRace(end, chart)))
        {
            bursts = BurstGame.Play(chart, Limit);
            RefuseUnlessComplete(bursts);
        }

        RefuseRaces(bursts);
        Warn(isNested, bursts);
    }

    private void RefuseUnlessComplete(BurstResult bursts)
    {
        if (!bursts.IsComplete)
        {
            report.Refuse(level.Chart.Id, "V-TOOBIG", $"Flowchart {level.Chart.Id} can be in more than {Limit:N0} states, too many to prove that no step runs after its End; put parallel parts into nested Elsa.Flowcharts.");
        }
    }

    private void RefuseRaces(BurstResult bursts)
    {
        foreach (var end in bursts.Races.Order().Select(n => level.Steps[n].Id))
        {
            report.Refuse(end, "V-ENDRACE", $"{end} can be reached while another branch is still queued in the same burst, and that branch would run after the end; join the branches with an Elsa.FlowJoin of mode WaitAll before it, or let the branch to {end} begin with a step that waits.");
        }
    }

    // The bursts tell exactly what waits; where there are too many of them the token game tells what might.
    private void Warn(bool isNested, BurstResult bursts)
    {
        var siblings = bursts.IsComplete ? bursts.WithOpenSibling : game.EndsWithOpenSibling;
        var flowcharts = bursts.IsComplete ? bursts.WithOpenFlowchart : game.EndsWithOpenFlowchart;

        foreach (var end in flowcharts.Concat(siblings.Where(_ => isNested)).Distinct().Order().Select(n => level.Steps[n].Id))
        {
            report.Warn(end, "C-NESTEDCANCEL", $"{end} can cancel a step or nested flowchart that is still open, on which Elsa's counter mode faults; run the definition in token mode, or join the branches before {end}.");
        }
    }

    // Two followers of one completion can be queued together only if the way from there to the End waits for nothing.
    private bool MayRace(int end, BurstChart chart)
    {
        var before = new HashSet<int> { end };
        var open = new Stack<int>(before);
        var sources = Dominators.PredecessorsOf(level.Successors);

        while (open.TryPop(out var step))
        {
            foreach (var source in sources[step].Where(before.Add).Where(source => chart.Nodes[source].Role is not BurstRole.Waiting))
            {
                open.Push(source);
            }
        }

        return before.Any(step => chart.Nodes[step].Choices.Any(ways => ways.Length > 1 && ways.Any(e => before.Contains(chart.Targets[e]))));
    }
}
