using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Harness;

/// <summary>Unremarkable facts that pass every rule.</summary>
internal static class ReviewFacts
{
    public static OpenReview Notification(DateOnly today) => new()
    {
        Reference = $"DHR-T-{Guid.CreateVersion7():N}",
        PartnershipId = DemoCounty.Partnership("PA"),
        Managers = [DemoCounty.Person("manager")],
        Pseudonym = "Wren",
        NotifiedOn = today,
        NotifiedBy = "Estmere Constabulary",
        DeathCategory = DeathCategory.List.All[0],
        Circumstances = "Found at home.",
    };

    public static DecisionRecord Decision(Regime regime, DateOnly today) => new()
    {
        Outcome = DecisionOutcome.Review,
        DecidedOn = today,
        DecidedBy = "Chair of the partnership",
        Criteria = [.. regime.Criteria.Select(c => new CriterionAnswer(c.Code, IsMet: true, "From the police summary."))],
        Reasons = "Two agencies knew the family.",
        Attendees = "Police, hospital, Lantern",
        SpecialistVoicePresent = true,
    };

    public static ChairAppointment Chair(DateOnly today) => new()
    {
        Name = "Independent chair",
        PersonId = DemoCounty.Person("chair"),
        AppointedOn = today,
        ContractStartsOn = today,
        Conflicts = [.. ConflictQuestion.List.All.Select(q => new ConflictAnswer(q, IsDeclared: false))],
        ConflictsAssessedBy = "Head of community safety",
        TrainingEvidence = "Certificate in chairing, 2024",
        IndependenceStatement = "Never worked in Estmere.",
        IsVetted = true,
    };

    /// <summary>A member for each kind of agency that the regime requires; the first has an account.</summary>
    public static IReadOnlyList<PanelSeat> Panel(Regime regime) =>
    [
        .. regime.RequiredPanel.Select((required, index) => new PanelSeat
        {
            Name = $"Head of service, {required.Label}",
            AgencyKind = required.AgencyKind,
            Capacity = PanelCapacity.Core,
            PersonId = index == 0 ? DemoCounty.Person("panel") : null,
            SignedConfidentiality = true,
            SignedConflicts = true,
        }),
    ];

    public static TermsOfReference Terms(DateOnly today) => new()
    {
        ScopeFrom = today.AddYears(-3),
        ScopeTo = today,
        KeyLines = [new KeyLine(1, "Was coercive control recognised?", KeyLineSource.Standard)],
        FamilyConsultedOn = today,
        AgreedOn = today,
        MinuteReference = "Meeting 1, item 5",
    };
}
