namespace DhrManager.Workflows.Execution.Migration;

/// <summary>What moving one instance to another definition would come to.</summary>
/// <param name="Kept">Open steps that go on waiting.</param>
/// <param name="Vanishing">Ids of open steps that have no counterpart; with any, the instance cannot be moved.</param>
/// <param name="Appearing">Ids of steps that only the new definition has.</param>
/// <param name="Obstacles">Why it cannot be moved, one sentence each; none when it can.</param>
public sealed record MigrationPreview(
    IReadOnlyList<KeptStep> Kept,
    IReadOnlyList<string> Vanishing,
    IReadOnlyList<string> Appearing,
    IReadOnlyList<string> Obstacles)
{
    public bool IsPossible => Obstacles.Count == 0;
}

/// <summary>An open step that goes on waiting.</summary>
/// <param name="StepId">The waiting step; stays the same.</param>
/// <param name="From">Its id in the old definition.</param>
/// <param name="To">Its id in the new one.</param>
public sealed record KeptStep(string StepId, string From, string To);
