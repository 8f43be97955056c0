using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Cases;

/// <summary>A review brought to a stage by the domain's own methods, as the manager of the demo would.</summary>
public static class OpenCase
{
    public const string Pseudonym = "Wren";

    public static readonly Guid Police = DemoCounty.Agency("EC");

    /// <summary>Accepted at triage; the agencies are to be asked.</summary>
    public static Task<Guid> AtScopingAsync(this AppFactory app) => app.OpenAsync(_ => { });

    /// <summary>The police were asked and may answer.</summary>
    public static Task<Guid> AskedAsync(this AppFactory app) => app.OpenAsync(Ask);

    /// <summary>Scoping is closed; the decision is to be taken.</summary>
    public static Task<Guid> AtDecisionAsync(this AppFactory app) => app.OpenAsync(work =>
    {
        Ask(work);
        work.Review.CloseScoping("The police were asked to the meeting instead.", work.Actor);
    });

    public static Task<T> ReadAsync<T>(this AppFactory app, Guid reviewId, Func<Review, T> read) =>
        app.WithDatabaseAsync(async db => read(await db.Reviews.AsNoTracking().SingleAsync(r => r.Id == reviewId)));

    /// <summary>The forms of the steps that are open.</summary>
    public static Task<List<string>> OpenStepsAsync(this AppFactory app, Guid reviewId) =>
        app.WithDatabaseAsync(db => db.Tasks.Where(t => t.ReviewId == reviewId && t.ClosedAt == null).Select(t => t.Form).ToListAsync());

    private static void Ask((Review Review, Domain.Actor Actor) work)
    {
        work.Review.IssueScoping([Police], work.Actor.Today.AddDays(5), recordsToBeSecured: true, work.Actor);
        work.Review.GrantAccess(DemoCounty.Person("police.contact"), ReviewRole.AgencyContact, Police, work.Actor);
    }

    // Each step is saved by itself, as its page would: the flowchart hears one thing at a time.
    private static async Task<Guid> OpenAsync(this AppFactory app, Action<(Review Review, Domain.Actor Actor)> further)
    {
        var id = await app.WithDatabaseAsync(async db =>
        {
            var review = Review.Open(Facts(db.Actor), app.Regime(), db.Actor);
            review.GrantAccess(DemoCounty.Person("csp.chair"), ReviewRole.CspChair, agencyId: null, db.Actor);
            db.Reviews.Add(review);
            await db.SaveChangesAsync();
            return review.Id;
        });
        await ChangeAsync(app, id, work => work.Review.Triage(TriageOutcome.Accept, reasons: null, duplicateOf: null, toPartnershipId: null, work.Actor));
        await ChangeAsync(app, id, further);
        return id;
    }

    private static Task<bool> ChangeAsync(AppFactory app, Guid id, Action<(Review Review, Domain.Actor Actor)> change) => app.WithDatabaseAsync(async db =>
    {
        change((await db.Reviews.SingleAsync(r => r.Id == id), db.Actor));
        await db.SaveChangesAsync();
        return true;
    });

    private static OpenReview Facts(Domain.Actor actor) => new()
    {
        Reference = $"DHR-T-{Guid.CreateVersion7():N}",
        PartnershipId = DemoCounty.Partnership("WE"),
        Managers = [DemoCounty.Person("manager")],
        Pseudonym = Pseudonym,
        NotifiedOn = actor.Today,
        NotifiedBy = "Estmere Constabulary",
        AgeAtDeath = 34,
        Sex = Sex.Female,
        DeathCategory = DeathCategory.IntimatePartnerHomicide,
        Circumstances = "Found at home.",
    };
}
