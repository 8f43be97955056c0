using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>A document that is submitted or published.</summary>
public sealed record PackDocument(string Code, string Name, bool IsRequired, Citation Citation, bool CheckAgainstGuidance);
