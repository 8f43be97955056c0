using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>What must be true before a report is published, what is published and for how long.</summary>
public sealed record PublicationRules
{
    public required bool NeedsQaClearance { get; init; }

    public required bool NeedsFamilyNotice { get; init; }

    public required bool NeedsProceedingsEnded { get; init; }

    public required IReadOnlyList<PackDocument> Documents { get; init; }

    /// <summary>Months after which someone decides whether the report stays online.</summary>
    public required int ReviewAfterMonths { get; init; }

    public required Citation Citation { get; init; }

    public required bool CheckAgainstGuidance { get; init; }
}
