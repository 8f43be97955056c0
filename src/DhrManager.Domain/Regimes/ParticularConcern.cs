using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>A circumstance that makes a review more needed.</summary>
public sealed record ParticularConcern(string Code, string Label, Citation Citation, bool CheckAgainstGuidance);
