using DhrManager.Domain;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Calendar;

namespace DhrManager.UnitTests.Builders;

/// <summary>
/// Starts each sentence of a test: <c>A.Review().NotifiedOn(...).Build()</c>. Each default is unremarkable and passes
/// every rule: a test states every value its result depends on.
/// </summary>
public static class A
{
    /// <summary>The regime in force, as shipped, with the working days of England and Wales.</summary>
    public static Regime Regime { get; } = RegimeReader.Read(
        RepositoryFile.Read("seed/regimes/dhr-2016.json"), "seed/regimes/dhr-2016.json") with
    {
        WorkingDays = EnglandAndWales.Days,
    };

    public static ReviewBuilder Review() => new();

    /// <summary>Someone acting at noon, UK time or near enough.</summary>
    public static Actor PersonActingOn(DateOnly day) =>
        new(Guid.CreateVersion7(), "Test manager", day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));

    public static OpenReview Notification(DateOnly on) => new()
    {
        Reference = "DHR-PA-2026-01",
        PartnershipId = Guid.CreateVersion7(),
        Managers = [Guid.CreateVersion7()],
        Pseudonym = "Amara",
        NotifiedOn = on,
        NotifiedBy = "Estmere Constabulary, major crime",
        DiedOn = on.AddDays(-2),
        AgeAtDeath = 34,
        Sex = Sex.Female,
        Relationship = Relationship.Spouse,
        DeathCategory = DeathCategory.IntimatePartnerHomicide,
        Circumstances = "Found dead at home; her husband was arrested.",
    };

    // A review that is not held has a question answered no: here the last one, and all of them for a smaller exercise.
    private static bool IsMet(DecisionOutcome outcome, int place) =>
        outcome != DecisionOutcome.Proportionate && (outcome != DecisionOutcome.NoReview || place < Regime.Criteria.Count - 1);

    public static DecisionRecord Decision(DecisionOutcome outcome, DateOnly on) => new()
    {
        Outcome = outcome,
        DecidedOn = on,
        DecidedBy = "Chair of the partnership",
        Criteria = [.. Regime.Criteria.Select((c, place) => new CriterionAnswer(c.Code, IsMet(outcome, place), "From the police summary."))],
        Reasons = "Four agencies knew the family.",
        Attendees = "Police, council, integrated care board, Lantern",
        SpecialistVoicePresent = true,
        OtherReview = outcome == DecisionOutcome.Joint || outcome == DecisionOutcome.OtherReview ? ParallelProcessKind.SafeguardingAdultsReview : null,
        OtherReviewBody = "Estmere Safeguarding Adults Board",
        DeferredUntil = outcome == DecisionOutcome.Defer ? on.AddDays(14) : null,
        Awaited = "The pathologist's report",
        ToPartnershipId = outcome == DecisionOutcome.Transfer ? Guid.CreateVersion7() : null,
    };

    public static ChairAppointment Chair(DateOnly on) => new()
    {
        Name = "Independent chair",
        PersonId = Guid.CreateVersion7(),
        AppointedOn = on,
        ContractStartsOn = on,
        Conflicts = [.. ConflictQuestion.List.All.Select(q => new ConflictAnswer(q, IsDeclared: false))],
        ConflictsAssessedBy = "Head of community safety",
        TrainingEvidence = "Certificate in chairing, 2024",
        IndependenceStatement = "Never worked in Estmere.",
        IsVetted = true,
    };

    /// <summary>A member for each kind of agency that the regime requires.</summary>
    public static IReadOnlyList<PanelSeat> Panel() => [.. Regime.RequiredPanel.Select(m => Seat(m.AgencyKind))];

    public static PanelSeat Seat(AgencyKind kind) => new()
    {
        Name = $"Head of service, {kind}",
        AgencyId = Guid.CreateVersion7(),
        AgencyKind = kind,
        Capacity = PanelCapacity.Core,
        PersonId = Guid.CreateVersion7(),
        SignedConfidentiality = true,
        SignedConflicts = true,
    };

    public static TermsOfReference Terms(DateOnly on) => new()
    {
        ScopeFrom = on.AddYears(-3),
        ScopeTo = on.AddMonths(-4),
        KeyLines =
        [
            new KeyLine(1, "Was coercive control recognised?", KeyLineSource.Standard),
            new KeyLine(2, "Why was she never seen alone?", KeyLineSource.Family),
        ],
        FamilyConsultedOn = on.AddDays(-7),
        AgreedOn = on,
        MinuteReference = "Meeting 1, item 5",
    };
}
