using System.Net;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Campaigns;

public class CampaignAccessTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly string[] _ofTheManager = ["/edit", "/cohort", "/organisations", "/open", "/close"];
    private static readonly string[] _ofThePartnership = ["", "/orphans", "/requests", "/download.csv", "/download.xlsx"];
    private static readonly string[] _ofTheOrganisation = ["/answers", "/relief"];

    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to()
    {
        var asked = await app.AskAsync();
        var nobody = app.Visit();

        foreach (var part in new[] { "/campaigns", "/campaigns/new", "/evidence", asked.PoliceAnswer, asked.PoliceAnswer + "/sign" }.Concat(_ofTheManager.Concat(_ofThePartnership).Concat(_ofTheOrganisation).Select(part => asked.Address + part)))
        {
            Assert.Equal(HttpStatusCode.Redirect, (await nobody.TryGetAsync(part)).Status);
        }
    }

    [Theory]
    [InlineData("manager.north")]
    [InlineData("mental.health.contact")]
    [InlineData("administrator")]
    public async Task A_campaign_of_another_partnership_that_does_not_ask_ones_organisation_is_not_found(string mailbox)
    {
        var asked = await app.AskAsync();
        var stranger = await app.SignInAsync(mailbox);

        foreach (var part in _ofTheManager.Concat(_ofThePartnership).Concat(_ofTheOrganisation))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.TryGetAsync(asked.Address + part)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.TryGetAsync(asked.PoliceAnswer)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.TryGetAsync($"{asked.Address}/returns/{asked.PoliceReturn}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.TryGetAsync($"{asked.Address}/lessons/{asked.ItemId}")).Status);
        Assert.DoesNotContain("Embedding", (await stranger.GetAsync("/campaigns")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_sees_its_own_answers_and_nothing_of_another()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked, isSigned: false);
        var hospital = await app.SignInAsync("health.contact");

        Assert.Equal(HttpStatusCode.OK, (await hospital.TryGetAsync(asked.Address + "/answers")).Status);
        Assert.Equal(HttpStatusCode.OK, (await hospital.TryGetAsync(asked.HospitalAnswer)).Status);
        foreach (var address in new[] { asked.Address, asked.PoliceAnswer, asked.PoliceAnswer + "/sign", $"{asked.Address}/returns/{asked.PoliceReturn}", $"{asked.Address}/lessons/{asked.ItemId}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await hospital.TryGetAsync(address)).Status);
        }

        Assert.DoesNotContain("Audit of 40 records", (await hospital.GetAsync("/evidence")).Text, StringComparison.Ordinal);
        Assert.Contains("Audit of 40 records", (await (await app.SignInAsync("police.contact")).GetAsync("/evidence")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chair_reads_the_whole_campaign_and_changes_nothing()
    {
        var asked = await app.AskAsync();
        var chair = await app.SignInAsync("csp.chair");

        foreach (var part in _ofThePartnership)
        {
            Assert.Equal(HttpStatusCode.OK, (await chair.TryGetAsync(asked.Address + part)).Status);
        }

        foreach (var part in _ofTheManager.Append($"/orphans/{asked.OrphanItem}/0"))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await chair.TryGetAsync(asked.Address + part)).Status);
            Assert.Equal(HttpStatusCode.BadRequest, await chair.PostNothingAsync(asked.Address + part) is HttpStatusCode.NotFound ? HttpStatusCode.BadRequest : await chair.PostNothingAsync(asked.Address + part));
        }
    }

    [Fact]
    public async Task Nobody_but_the_lead_finds_the_page_to_sign()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked, isSigned: false);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync(asked.PoliceAnswer + "/sign")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("manager")).TryGetAsync(asked.PoliceAnswer + "/sign")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("police.signoff")).TryGetAsync(asked.PoliceAnswer + "/sign")).Status);
    }

    [Fact]
    public async Task Every_opening_is_in_the_audit_trail()
    {
        var asked = await app.AskAsync();
        await (await app.SignInAsync("csp.chair")).GetAsync(asked.Address + "/orphans");

        var details = await app.WithDatabaseAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(
            db.AuditEntries.Where(e => e.Kind == "CampaignRead").Select(e => e.Details)));
        Assert.Contains(details, d => d.Contains(asked.Id.ToString(), StringComparison.Ordinal) && d.Contains("orphans", StringComparison.Ordinal));
    }
}
