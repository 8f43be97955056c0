namespace DhrManager.Workflows.Execution.Migration;

/// <summary>Moves instances from one definition to another, usually the next version.</summary>
/// <remarks>
/// Steps keep their place by id; a map names the new id of a step that was renamed. Nothing runs: open steps go on waiting under the
/// same waiting-step id, and tokens stay where they are. The other way round undoes it.
/// </remarks>
public static class WorkflowMigration
{
    /// <summary>Works out the move without making it.</summary>
    /// <exception cref="WorkflowRefusedException">The state does not belong to the old definition.</exception>
    public static MigrationPreview Preview(
        WorkflowState state,
        WorkflowEngine from,
        WorkflowEngine to,
        IReadOnlyDictionary<string, string>? map = null) => new Move(state, from, to, map).Preview;

    /// <summary>The state under the new definition.</summary>
    /// <exception cref="WorkflowRefusedException">
    /// The workflow has ended, or a token, an input of a join, an open flowchart or an open step has no place in the new definition.
    /// </exception>
    public static WorkflowState Migrate(
        WorkflowState state,
        WorkflowEngine from,
        WorkflowEngine to,
        IReadOnlyDictionary<string, string>? map = null)
    {
        var move = new Move(state, from, to, map);

        return move.Preview.IsPossible
            ? move.Result
            : throw new WorkflowRefusedException(string.Join(" ", move.Preview.Obstacles));
    }
}
