using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Findings;

/// <summary>What an author, shown earlier recommendations on the same point, decided.</summary>
/// <param name="Reason">Needed unless the earlier wording is used again.</param>
public sealed record Precedent(PrecedentUse Use, string? Reason);
