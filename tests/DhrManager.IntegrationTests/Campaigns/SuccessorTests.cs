using System.Net;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Campaigns;

public class SuccessorTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task An_agency_ends_with_a_successor_and_a_source()
    {
        var id = Guid.CreateVersion7();
        await app.WithDatabaseAsync(db =>
        {
            db.Agencies.Add(new Agency(id, "CCG-T", "Old commissioning group", AgencyKind.IntegratedCareBoard, "", ""));
            return db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/agencies/{id}/end")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync($"/agencies/{id}/end")).Status);
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/agencies/{id}/end");

        Assert.Contains("Enter where it is written that the agency has ended", (await manager.PostAsync(page, "main form", [])).Errors);
        await manager.PostAsync(page, "main form", [.. Forms.Date("EndedOn", new DateOnly(2022, 6, 30)), ("Input.Successor", DemoCounty.Agency("ICB").ToString()), ("Input.Source", "Health and Care Act 2022, section 19")]);

        Assert.Contains("NHS Estmere Integrated Care Board", (await manager.GetAsync($"/agencies/{id}")).Text, StringComparison.Ordinal);
        var agencies = await app.WithDatabaseAsync(db => db.Agencies.AsNoTracking().ToListAsync());
        Assert.Equal(DemoCounty.Agency("ICB"), new AgencySuccession(agencies, Forms.Today).AnswersNow(id));
    }
}
