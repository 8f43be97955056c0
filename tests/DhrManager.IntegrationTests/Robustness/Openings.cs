using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Robustness;

/// <summary>Reviews at the point where the robustness tests want them.</summary>
internal static class Openings
{
    /// <summary>Notified, and waiting for triage by any of these people.</summary>
    public static Task<Guid> NotifiedAsync(this AppFactory app, params string[] managers) => app.WithDatabaseAsync(async db =>
    {
        var facts = new OpenReview
        {
            Reference = $"DHR-T-{Guid.CreateVersion7():N}",
            PartnershipId = DemoCounty.Partnership("NE"),
            Managers = [.. managers.Select(DemoCounty.Person)],
            Pseudonym = "Robin",
            NotifiedOn = db.Actor.Today,
            NotifiedBy = "Estmere Constabulary",
            DeathCategory = DeathCategory.List.All[0],
            Circumstances = "Found at home.",
        };
        db.Reviews.Add(Review.Open(facts, app.Regime(), db.Actor));
        await db.SaveChangesAsync();
        return facts.Id;
    });

    /// <summary>These agencies have been asked what they know, and each of these people may answer for one of them.</summary>
    public static async Task<Guid> AskedOfAsync(this AppFactory app, params (string Agency, string Mailbox)[] contacts)
    {
        var id = await app.AtScopingAsync();
        return await app.WithDatabaseAsync(async db =>
        {
            var review = await db.Reviews.SingleAsync(r => r.Id == id);
            review.IssueScoping([.. contacts.Select(c => DemoCounty.Agency(c.Agency))], db.Actor.Today.AddDays(5), recordsToBeSecured: false, db.Actor);
            foreach (var (agency, mailbox) in contacts)
            {
                review.GrantAccess(DemoCounty.Person(mailbox), ReviewRole.AgencyContact, DemoCounty.Agency(agency), db.Actor);
            }

            await db.SaveChangesAsync();
            return id;
        });
    }
}
