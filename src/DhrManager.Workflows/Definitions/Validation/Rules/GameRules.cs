using DhrManager.Workflows.Definitions.Validation.Levels;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>What can go wrong with the tokens of one flowchart, whatever people decide and in whatever order.</summary>
internal static class GameRules
{
    private const int QuickGameLimit = 1_000;
    private const int FullGameLimit = 20_000;
    private const int ReducedGameLimit = 200_000;

    /// <summary>The game's result, by numbers of steps; incomplete when the flowchart is too large to be proved.</summary>
    public static GameResult Check(LevelGraph level, Report report)
    {
        var result = Play(LevelNet.Of(level));

        if (!result.IsComplete)
        {
            report.Refuse(level.Chart.Id, "V-TOOBIG", $"Flowchart {level.Chart.Id} can be in more than {ReducedGameLimit:N0} states, too many to prove that it ends; put parallel parts into nested Elsa.Flowcharts.");
        }

        foreach (var step in Ids(level, result.ImplicitJoins))
        {
            report.Refuse(step, "V-IMPLICITJOIN", $"{step} can be reached while another branch is there or on its way, and would run twice or not at all; join the branches with an Elsa.FlowJoin of mode WaitAll before it, or give each branch its own Elsa.End.");
        }

        foreach (var step in Ids(level, result.Starving))
        {
            report.Refuse(step, "V-STARVE", $"Join {step} can wait for a branch that never comes, or get one branch twice; let every branch from the fork reach it exactly once, with the ports of a decision merged in one step before it.");
        }

        foreach (var step in Ids(level, result.NoExits))
        {
            report.Refuse(step, "V-NOEXIT", $"Once at {step}, flowchart {level.Chart.Id} can never finish; draw a way out of the loop, such as a port of a decision that leads on.");
        }

        return result;
    }

    // The full game names the very step; the reduced one decides what is too large for it.
    private static GameResult Play(TokenNet net)
    {
        var quick = TokenGame.Play(net, QuickGameLimit);

        if (quick.IsComplete)
        {
            return quick;
        }

        var (reduced, origins) = NetReducer.Reduce(net);
        var result = TokenGame.Play(reduced, ReducedGameLimit).Renumbered(origins);

        return !result.IsSound && TokenGame.Play(net, FullGameLimit) is { IsComplete: true } full ? full : result;
    }

    private static IEnumerable<string> Ids(LevelGraph level, IEnumerable<int> numbers) =>
        numbers.Order().Where(n => n < level.Steps.Count).Select(n => level.Steps[n].Id);
}
