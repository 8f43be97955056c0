namespace DhrManager.Domain.Panels;

/// <summary>What somebody answered about one kind of conflict, and what was done about it.</summary>
/// <param name="IsDeclared">Whether there is anything to declare.</param>
/// <param name="Detail">What it is; needed when something is declared.</param>
/// <param name="Mitigation">What makes it acceptable; null while it is unresolved.</param>
public sealed record ConflictAnswer(ConflictQuestion Question, bool IsDeclared, string? Detail = null, string? Mitigation = null)
{
    public bool IsUnresolved => IsDeclared && string.IsNullOrWhiteSpace(Mitigation);
}
