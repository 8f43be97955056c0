using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;

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

    /// <summary>The only accounts of these agencies have been asked what they know.</summary>
    public static async Task<Guid> AskedOfAsync(this AppFactory app, params string[] agencies)
    {
        var id = await app.AtScopingAsync();
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/issue-scoping");
        await manager.PostAsync(page, "main form", agencies.Select(code => ("Input.Agencies", DemoCounty.Agency(code).ToString())));
        return id;
    }
}
