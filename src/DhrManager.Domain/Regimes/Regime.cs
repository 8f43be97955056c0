using DhrManager.Domain.Calendar;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>One dated version of the law and guidance. A review keeps the regime it opened under.</summary>
/// <remarks>Read by <see cref="RegimeReader"/>; nothing here is written in code, because the law is changing.</remarks>
public sealed record Regime
{
    /// <summary>Shown beside every value that is believed rather than confirmed.</summary>
    public const string CheckSentence = "Check against the guidance.";

    public required string Code { get; init; }

    /// <summary>For example "Domestic homicide review".</summary>
    public required string Name { get; init; }

    /// <summary>For example "DHR".</summary>
    public required string ShortName { get; init; }

    /// <summary>Begins the reference of each review, as in "DHR-2026-0001".</summary>
    public required string ReferencePrefix { get; init; }

    /// <summary>First day for new reviews; null while the law has not commenced.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day for new reviews; null while there is no later regime.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>Whether the law or guidance is not final. A draft is never in force.</summary>
    public required bool IsDraft { get; init; }

    public required Citation Act { get; init; }

    public required Citation Guidance { get; init; }

    /// <summary>The six purposes of a review, (a) to (f).</summary>
    public required IReadOnlyList<string> PurposeLimbs { get; init; }

    public required IReadOnlyList<Criterion> Criteria { get; init; }

    public required IReadOnlyList<ParticularConcern> ParticularConcerns { get; init; }

    public required IReadOnlyList<ClockDefinition> Clocks { get; init; }

    public required IReadOnlyList<RequiredMember> RequiredPanel { get; init; }

    public required IReadOnlyList<CopyRecipient> CopyRecipients { get; init; }

    public required IReadOnlyList<QaOutcomeOption> QaOutcomes { get; init; }

    public required IReadOnlyList<PackDocument> SubmissionPack { get; init; }

    public required PublicationRules PublicationRules { get; init; }

    public required IReadOnlyList<DeathCategory> DeathCategories { get; init; }

    /// <summary>Age in years the person who died must have reached.</summary>
    public required int MinimumAge { get; init; }

    /// <summary>Counts this area's working days. Set when regimes are loaded; until then it knows weekends only.</summary>
    public WorkingDays WorkingDays { get; init; } = new(new BankHolidays([]));

    /// <summary>Years after leaving an involved agency during which a chair's independence has to be explained.</summary>
    /// <remarks>Source: local procedure; partnerships set one to five years.</remarks>
    public int ChairCoolingOffYears { get; init; } = 3;

    /// <summary>Finds a clock by one of <see cref="ClockCodes"/>.</summary>
    /// <exception cref="KeyNotFoundException">The regime has no such clock.</exception>
    public ClockDefinition Clock(string code) => Clocks.FirstOrDefault(c => c.Code == code)
        ?? throw new KeyNotFoundException($"The regime '{Code}' has no clock '{code}'.");

    public bool IsInForceOn(DateOnly date) =>
        !IsDraft && EffectiveFrom <= date && (EffectiveTo is null || date <= EffectiveTo);
}
