using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Accounts;

public class AccountsTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("/people")]
    [InlineData("/people/new")]
    public async Task Only_administrators_keep_accounts(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("manager")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("administrator")).TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task An_address_that_has_an_account_is_refused_and_what_was_typed_stays()
    {
        var visitor = await app.SignInAsync("administrator");
        var page = await visitor.GetAsync("/people/new");

        var answer = await visitor.PostAsync(page, "main form", [("Input.Email", "Manager@Estmere.example"), ("Input.Name", "Somebody Else")]);

        Assert.Contains(answer.Errors, e => e.Contains("already", StringComparison.Ordinal));
        Assert.Equal("Somebody Else", answer.Document.GetElementById("Input-Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_temporary_pass_phrase_must_be_changed_before_anything_else()
    {
        var phrase = await AddAsync("new.person@estmere.example");
        var visitor = app.Visit();
        var signIn = await visitor.PostAsync(await visitor.GetAsync("/account/sign-in"), "form:has(#Input-Email)", [("Input.Email", "new.person@estmere.example"), ("Input.Password", phrase)]);
        Assert.Equal(HttpStatusCode.Redirect, signIn.Status);
        Assert.Equal("/account/password", (await visitor.TryGetAsync("/lessons")).Location);

        var page = await visitor.GetAsync("/account/password");
        var refused = await visitor.PostAsync(page, "main form", [("Input.Current", "wrong words"), ("Input.New", "my own long phrase"), ("Input.Again", "my own long phrase")]);
        Assert.NotEmpty(refused.Errors);
        var changed = await visitor.PostAsync(page, "main form", [("Input.Current", phrase), ("Input.New", "my own long phrase"), ("Input.Again", "my own long phrase")]);

        Assert.True(changed.Status == HttpStatusCode.Redirect, string.Join(" ", changed.Errors));
        Assert.Equal(HttpStatusCode.OK, (await visitor.TryGetAsync("/lessons")).Status);
    }

    [Fact]
    public async Task A_place_in_a_partnership_reaches_the_lists_of_its_open_reviews()
    {
        var review = await app.ReviewAsync(Reached.Accepted);
        var person = DemoCounty.Person("lantern.contact");
        var visitor = await app.SignInAsync("administrator");
        var place = $"{DemoCounty.Partnership("PA")} csp-manager";

        await visitor.PostAsync(await visitor.GetAsync($"/people/{person}"), "main form", [("Input.Memberships", place)]);
        Assert.True(await IsOnListAsync(review, person));
        var names = await app.WithDatabaseAsync(db => db.AuditEntries
            .Where(e => e.ReviewId == review && e.Kind == "StandingAccessChanged").Select(e => e.PersonId).ToListAsync());
        Assert.Equal([DemoCounty.Person("administrator")], names);

        await visitor.PostAsync(await visitor.GetAsync($"/people/{person}"), "main form", [("Input.Memberships", "")]);
        Assert.False(await IsOnListAsync(review, person));
    }

    [Fact]
    public async Task A_review_is_never_left_without_a_manager()
    {
        await app.ReviewAsync(Reached.Accepted);
        var visitor = await app.SignInAsync("administrator");
        var page = await visitor.GetAsync($"/people/{DemoCounty.Person("manager")}/end");

        var answer = await visitor.PostAsync(page, "main form", [("Input.IsSure", "true")]);

        Assert.Contains(answer.Errors, e => e.Contains("only CSP manager", StringComparison.Ordinal));
        Assert.Null(await app.WithDatabaseAsync(db => db.Users.Where(p => p.Id == DemoCounty.Person("manager")).Select(p => p.EndedAt).SingleAsync()));
    }

    [Fact]
    public async Task An_ended_account_cannot_sign_in_and_is_on_no_list()
    {
        var person = DemoCounty.Person("health.contact");
        var review = await app.ReviewAsync(Reached.Accepted);
        Assert.True(await IsOnListAsync(review, person));
        var visitor = await app.SignInAsync("administrator");

        var unsure = await visitor.PostAsync(await visitor.GetAsync($"/people/{person}/end"), "main form", []);
        Assert.NotEmpty(unsure.Errors);
        await visitor.PostAsync(await visitor.GetAsync($"/people/{person}/end"), "main form", [("Input.IsSure", "true")]);

        Assert.False(await IsOnListAsync(review, person));
        var other = app.Visit();
        var answer = await other.PostAsync(await other.GetAsync("/account/sign-in"), "form:has(#Input-Email)", [("Input.Email", "health.contact@estmere.example"), ("Input.Password", DemoAccounts.Password)]);
        Assert.NotEmpty(answer.Errors);
    }

    [Fact]
    public async Task A_reset_password_replaces_the_old_one()
    {
        var person = DemoCounty.Person("housing.contact");
        var visitor = await app.SignInAsync("administrator");

        var answer = await visitor.PostAsync(await visitor.GetAsync($"/people/{person}/password"), "main form", []);

        var phrase = answer.Document.QuerySelector(".govuk-panel strong")!.TextContent;
        Assert.Equal(5, phrase.Split(' ').Length);
        var other = app.Visit();
        var page = await other.GetAsync("/account/sign-in");
        Assert.NotEmpty((await other.PostAsync(page, "form:has(#Input-Email)", [("Input.Email", "housing.contact@estmere.example"), ("Input.Password", DemoAccounts.Password)])).Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await other.PostAsync(page, "form:has(#Input-Email)", [("Input.Email", "housing.contact@estmere.example"), ("Input.Password", phrase)])).Status);
    }

    [Fact]
    public async Task An_administrator_cannot_lock_themselves_out()
    {
        var self = DemoCounty.Person("administrator");
        var visitor = await app.SignInAsync("administrator");

        var ended = await visitor.PostAsync(await visitor.GetAsync($"/people/{self}/end"), "main form", [("Input.IsSure", "true")]);
        var demoted = await visitor.PostAsync(await visitor.GetAsync($"/people/{self}"), "main form", [("Input.Standing", "practitioner")]);

        ended.IsRefusedWith("You cannot end your own account. Ask another administrator.");
        demoted.IsRefusedWith("You cannot stop being an administrator yourself. Ask another administrator.");
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("administrator")).TryGetAsync("/people")).Status);
    }

    [Fact]
    public async Task The_list_shows_when_somebody_last_signed_in()
    {
        var visitor = await app.SignInAsync("administrator");

        var page = await visitor.GetAsync("/people?q=administrator@");

        var row = Assert.Single(page.Document.QuerySelectorAll("main tbody tr"));
        Assert.Contains("Administrator", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Never", row.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> AddAsync(string email)
    {
        var visitor = await app.SignInAsync("administrator");
        var page = await visitor.GetAsync("/people/new");
        var answer = await visitor.PostAsync(page, "main form", [("Input.Email", email), ("Input.Name", "New Person"), ("Input.Standing", "practitioner")]);
        Assert.True(answer.Status == HttpStatusCode.OK && answer.Errors.Count == 0, string.Join(" ", answer.Errors));
        return answer.Document.QuerySelector(".govuk-panel strong")!.TextContent;
    }

    private Task<bool> IsOnListAsync(Guid review, Guid person) => app.WithDatabaseAsync(db =>
        db.ReviewAccess.AnyAsync(a => a.ReviewId == review && a.PersonId == person && a.EndedAt == null));
}
