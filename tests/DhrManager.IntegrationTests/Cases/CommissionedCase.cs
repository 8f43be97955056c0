using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Cases;

/// <summary>A review that is held, brought there by the domain's own methods.</summary>
public static class CommissionedCase
{
    public const string Mother = "Wren's mother";

    /// <summary>The Home Office has been told; a chair is to be appointed.</summary>
    public static async Task<Guid> CommissionedAsync(this AppFactory app)
    {
        var id = await app.AtDecisionAsync();
        await app.ChangeReviewAsync(id, (review, actor) => review.AddPerson(PersonRole.Family, Mother, AgeBand.Unknown, Sex.Female, relationship: null, note: null, actor));
        await app.ChangeReviewAsync(id, (review, actor) => review.FixDecisionMeeting(actor.Today, "Police, council, specialist service", actor));
        await app.ChangeReviewAsync(id, (review, actor) => review.RecordDecision(Decision(review, actor.Today), actor));
        await app.ChangeReviewAsync(id, (review, actor) => review.NotifyHomeOffice(actor.Today, "Chair of the partnership", homeOfficeReference: null, actor));
        return id;
    }

    /// <summary>There is a chair, <c>chair@</c>.</summary>
    public static async Task<Guid> ChairedAsync(this AppFactory app)
    {
        var id = await app.CommissionedAsync();
        await app.ChangeReviewAsync(id, (review, actor) => review.AppointChair(Chair(actor.Today), actor));
        return id;
    }

    /// <summary>The panel is the chair and one specialist, <c>panel@</c>; the other required members are explained.</summary>
    public static async Task<Guid> WithPanelAsync(this AppFactory app)
    {
        var id = await app.ChairedAsync();
        await app.ChangeReviewAsync(id, (review, actor) => review.ConvenePanel(
            [Specialist],
            actor.Today.AddDays(7),
            [.. review.Regime.RequiredPanel.Where(r => r.AgencyKind != Specialist.AgencyKind).Select(r => new MissingMember(r.AgencyKind, "To be named."))],
            actor));
        return id;
    }

    /// <summary>One change and one save, as a page would do it.</summary>
    public static Task ChangeReviewAsync(this AppFactory app, Guid id, Action<Review, Domain.Actor> change) => app.WithDatabaseAsync(async db =>
    {
        change(await db.Reviews.SingleAsync(r => r.Id == id), db.Actor);
        return await db.SaveChangesAsync();
    });

    private static PanelSeat Specialist => new()
    {
        Name = "Samina Akhtar, Service manager",
        AgencyId = DemoCounty.Agency("LDA"),
        AgencyKind = AgencyKind.DomesticAbuseService,
        Capacity = PanelCapacity.Specialist,
        PersonId = DemoCounty.Person("panel"),
        SignedConfidentiality = true,
        SignedConflicts = true,
    };

    private static ChairAppointment Chair(DateOnly today) => new()
    {
        Name = "Ruth Calder",
        PersonId = DemoCounty.Person("chair"),
        AppointedOn = today,
        ContractStartsOn = today,
        Conflicts = [.. ConflictQuestion.List.All.Select(q => new ConflictAnswer(q, IsDeclared: false))],
        ConflictsAssessedBy = "Head of Community Safety",
        TrainingEvidence = "Chair training, 2025",
    };

    private static DecisionRecord Decision(Review review, DateOnly today) => new()
    {
        Outcome = DecisionOutcome.Review,
        DecidedOn = today,
        DecidedBy = "Chair of the partnership",
        Criteria = [.. review.Regime.Criteria.Select(c => new CriterionAnswer(c.Code, IsMet: true, "As reported."))],
        Reasons = "All criteria are met.",
        Attendees = "Police, council, specialist service",
        SpecialistVoicePresent = true,
    };
}
