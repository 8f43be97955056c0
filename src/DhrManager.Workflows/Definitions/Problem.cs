namespace DhrManager.Workflows.Definitions;

/// <summary>Something wrong with a definition, said so that its author can mend it.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Step">Id of the step; null when the problem is the file's own.</param>
/// <param name="Rule">For example <c>V-STARVE</c>; rules that begin with <c>C-</c> are warnings.</param>
/// <param name="Message">What is wrong and what to draw instead.</param>
/// <param name="IsWarning">True when the definition still runs as drawn.</param>
public sealed record Problem(string File, string? Step, string Rule, string Message, bool IsWarning = false)
{
    /// <summary><c>file: step: rule: what to do</c>.</summary>
    public override string ToString() => $"{File}: {Step ?? "-"}: {Rule}: {Message}";
}

/// <summary>What reading a file gave: a definition, or the reasons why there is none; warnings may accompany either.</summary>
public sealed record ReadResult(WorkflowDefinition? Definition, IReadOnlyList<Problem> Problems);
