using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>A kind of agency that must be on the panel where it was involved.</summary>
public sealed record RequiredMember(AgencyKind AgencyKind, string Label, Citation Citation, bool CheckAgainstGuidance);
