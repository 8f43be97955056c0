using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.People;

public class PeopleTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string RealName = "Quillon Featherstonehaugh";

    [Fact]
    public async Task People_are_not_shown_to_agencies_or_to_nobody()
    {
        var id = await app.AskedAsync();
        var police = await app.SignInAsync("police.contact");

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/people")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync($"/reviews/{id}/people")).Status);
    }

    [Fact]
    public async Task Somebody_is_added_under_a_pseudonym_that_nobody_else_has()
    {
        var id = await app.AskedAsync();
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/people/add");

        var refused = await manager.PostAsync(page, "main form", [("Input.Role", "family"), ("Input.Pseudonym", OpenCase.Pseudonym)]);
        var done = await manager.PostAsync(refused, "main form", [("Input.Pseudonym", "Mother")]);

        Assert.Contains("that pseudonym", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("Mother", (await manager.GetAsync($"/reviews/{id}/people")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manager_states_the_circumstances_of_the_case()
    {
        var id = await app.AskedAsync();
        var address = $"/reviews/{id}/circumstances";
        var manager = await app.SignInAsync("manager");
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("csp.chair")).TryGetAsync(address)).Status);

        var refused = await manager.PostAsync(await manager.GetAsync(address), "main form", [("Input.Circumstances", "stalking"), ("Input.Circumstances", "witchcraft")]);
        var done = await manager.PostAsync(await manager.GetAsync(address), "main form", [("Input.Circumstances", "stalking"), ("Input.Circumstances", "separation")]);

        Assert.Single(refused.Errors);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Contains("Stalking; Separation", (await manager.GetAsync($"/reviews/{id}/people")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await manager.GetAsync(address)).Document.QuerySelectorAll("input[checked]").Length);
    }

    [Fact]
    public async Task A_new_pseudonym_of_the_person_who_died_renames_the_review()
    {
        var (id, person) = await PersonAsync();
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/people/{person}/rename");

        var done = await manager.PostAsync(page, "main form", [("Input.Pseudonym", "Robin"), ("Input.ChosenBy", "Her mother")]);

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal("Robin", await app.ReadAsync(id, r => r.Title));
    }

    [Fact]
    public async Task Facts_are_corrected()
    {
        var (id, person) = await PersonAsync();
        var manager = await app.SignInAsync("manager");

        var done = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/people/{person}/correct"), "main form", [("Input.AgeBand", "35-44")]);

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal("35-44", await app.ReadAsync(id, r => r.People[0].AgeBand.Code));
    }

    [Fact]
    public async Task The_identity_is_shown_only_after_a_reason_which_goes_into_the_audit_trail()
    {
        var (id, person) = await PersonAsync();
        var manager = await app.SignInAsync("manager");

        var asked = await manager.GetAsync($"/reviews/{id}/people/{person}/identity");
        var refused = await manager.PostAsync(asked, "main form", []);
        var opened = await manager.PostAsync(asked, "main form", [("Opening.Reason", "For the letter to the coroner")]);

        Assert.DoesNotContain(RealName, asked.Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(RealName, refused.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(["Enter why you need to see the real identity"], refused.Errors);
        Assert.Equal(RealName, opened.Document.GetElementById("Identity-LegalName")!.GetAttribute("value"));
        var entries = await app.WithDatabaseAsync(db => db.AuditEntries.Where(e => e.ReviewId == id && e.Kind == "IdentityOpened").ToListAsync());
        Assert.Contains("letter to the coroner", Assert.Single(entries).Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_identity_is_changed_and_no_name_reaches_the_audit_trail()
    {
        var (id, person) = await PersonAsync();
        var manager = await app.SignInAsync("manager");
        var opened = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/people/{person}/identity"), "main form", [("Opening.Reason", "A former name was found")]);

        var saved = await manager.PostAsync(opened, "main form", [("Identity.LegalName", "Ottoline Featherstonehaugh")]);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal("Ottoline Featherstonehaugh", await app.WithDatabaseAsync(db => db.Identities.Where(i => i.ReviewId == id).Select(i => i.LegalName).SingleAsync()));
        Assert.DoesNotContain(
            await app.WithDatabaseAsync(db => db.AuditEntries.Where(e => e.ReviewId == id).Select(e => e.Details).ToListAsync()),
            details => details.Contains("Featherstonehaugh", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csp.chair")]
    [InlineData("police.contact")]
    public async Task The_identity_is_for_the_manager_and_the_independent_chair_only(string mailbox)
    {
        var (id, person) = await PersonAsync();
        var visitor = await app.SignInAsync(mailbox);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync($"/reviews/{id}/people/{person}/identity")).Status);
    }

    [Fact]
    public async Task Nobody_else_gets_the_identity_by_posting_past_the_page()
    {
        var (id, person) = await PersonAsync();
        var manager = await app.SignInAsync("manager");
        var chair = await app.SignInAsync("csp.chair");
        var form = await manager.GetAsync($"/reviews/{id}/people/{person}/identity");
        var token = (await chair.GetAsync("/account/sign-in")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await chair.PostAsync(form, "main form", [("Opening.Reason", "Curious"), ("__RequestVerificationToken", token)]);

        Assert.Contains(answer.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.DoesNotContain(RealName, answer.Document.Source.Text, StringComparison.Ordinal);
    }

    private async Task<(Guid ReviewId, Guid PersonId)> PersonAsync()
    {
        var id = await app.AskedAsync();
        var person = await app.ReadAsync(id, r => r.People[0].Id);
        await app.WithDatabaseAsync(db =>
        {
            db.Identities.Add(new PersonIdentity { ReviewId = id, ReviewPersonId = person, LegalName = RealName });
            return db.SaveChangesAsync();
        });
        return (id, person);
    }
}
