namespace DhrManager.Workflows.Definitions.Validation.Tokens;

/// <summary>What the token game found, by numbers of nodes.</summary>
internal sealed record GameResult
{
    /// <summary>False when there were more markings than the limit; nothing is proved then.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>How many markings were seen.</summary>
    public int Markings { get; init; }

    /// <summary>Steps that a token can reach while another one is there or on its way.</summary>
    public HashSet<int> ImplicitJoins { get; init; } = [];

    /// <summary>Joins that can wait for ever, or be given two tokens on one input.</summary>
    public HashSet<int> Starving { get; init; } = [];

    /// <summary>Steps from which the flowchart can never finish.</summary>
    public HashSet<int> NoExits { get; init; } = [];

    /// <summary>Ends that can be reached while another token is in the flowchart.</summary>
    public HashSet<int> EndsWithOpenSibling { get; init; } = [];

    /// <summary>Ends that can be reached while a nested flowchart is open.</summary>
    public HashSet<int> EndsWithOpenFlowchart { get; init; } = [];

    /// <summary>Whether nothing was found that must be refused.</summary>
    public bool IsSound => ImplicitJoins.Count + Starving.Count + NoExits.Count == 0;

    /// <summary>The result of a reduced net in the numbers of the net it came from.</summary>
    public GameResult Renumbered(int[] origins) => this with
    {
        ImplicitJoins = [.. ImplicitJoins.Select(n => origins[n])],
        Starving = [.. Starving.Select(n => origins[n])],
        NoExits = [.. NoExits.Select(n => origins[n])],
        EndsWithOpenSibling = [.. EndsWithOpenSibling.Select(n => origins[n])],
        EndsWithOpenFlowchart = [.. EndsWithOpenFlowchart.Select(n => origins[n])],
    };
}
