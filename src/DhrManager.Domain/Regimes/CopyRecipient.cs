using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>Someone who is sent a copy of the report.</summary>
/// <param name="Code">A code of <see cref="CodedLists.CopyRecipientKind"/>.</param>
/// <param name="IsRequiredBeforePublication">Whether the report may not be published until the copy is recorded as sent.</param>
public sealed record CopyRecipient(
    string Code,
    string Name,
    bool IsRequiredBeforePublication,
    Citation Citation,
    bool CheckAgainstGuidance);
