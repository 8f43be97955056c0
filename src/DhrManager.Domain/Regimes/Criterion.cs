using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>One question that must be answered before the partnership decides.</summary>
public sealed record Criterion(string Code, string Question, Citation Citation, bool CheckAgainstGuidance);
