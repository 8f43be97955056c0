using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Harness;

public static class NotifiedDeath
{
    /// <summary>A review that has just been opened; the county's manager is on its list.</summary>
    public static Task<Guid> NotifyDeathAsync(this AppFactory app, string title = "Wren", int daysAgo = 0) => app.WithDatabaseAsync(async db =>
    {
        var facts = new OpenReview
        {
            Reference = $"DHR-T-{Guid.CreateVersion7():N}",
            PartnershipId = DemoCounty.Partnership("PA"),
            Managers = [DemoCounty.Person("manager")],
            Pseudonym = title,
            NotifiedOn = db.Actor.Today.AddDays(-daysAgo),
            NotifiedBy = "Estmere Constabulary",
            DeathCategory = DeathCategory.List.All[0],
            Circumstances = "Found at home.",
        };
        db.Reviews.Add(Review.Open(facts, app.Regime(), db.Actor));
        await db.SaveChangesAsync();
        return facts.Id;
    });
}
