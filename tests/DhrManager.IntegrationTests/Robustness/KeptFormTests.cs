using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using DhrManager.Web.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Robustness;

/// <summary>What was typed outlives the session, comes back to its owner only, and is never saved by itself.</summary>
public class KeptFormTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string Typed = "Her sister told two of us about it.";

    [Fact]
    public async Task What_is_sent_after_signing_out_comes_back_after_signing_in_and_is_saved_when_the_button_is_pressed_again()
    {
        var (manager, page) = await SignedOutAsync();

        var signIn = await SendAsync(manager, page);
        var wrong = await SignInAsync(manager, signIn, "manager", "not the pass phrase");
        var back = await manager.PostAsync(await SignInAsync(manager, wrong, "manager"), "main form", []);
        var saved = await manager.PostAsync(back, "main form", []);

        Assert.Equal(HttpStatusCode.OK, signIn.Status);
        Assert.Contains("Nothing was saved yet", signIn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Typed, signIn.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.Contains("What you typed is still here", back.Text, StringComparison.Ordinal);
        Assert.Empty(back.Errors);
        Assert.Equal(Typed, back.Document.GetElementById("Input-Reasons")!.TextContent.Trim());
        Assert.True(saved.Status == HttpStatusCode.Redirect, string.Join(" ", saved.Errors));
    }

    [Fact]
    public async Task Somebody_else_who_signs_in_sees_nothing_of_it()
    {
        var (browser, page) = await SignedOutAsync();
        var signIn = await SendAsync(browser, page);
        var kept = signIn.Document.QuerySelector("[name='Input.Kept']")!.GetAttribute("value")!;

        var answer = await SignInAsync(browser, signIn, "chair");
        var forced = await browser.PostAsync(page, "main form", [("_kept", kept)]);

        Assert.EndsWith(page.Address, answer.Location, StringComparison.Ordinal);
        Assert.DoesNotContain(Typed, forced.Document.Source.Text, StringComparison.Ordinal);
        Assert.Contains("Sign in as the same person", forced.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_after_somebody_else_signed_in_waits_for_its_owner()
    {
        var (browser, page) = await SignedOutAsync();
        await SignInAsync(browser, await browser.GetAsync("/account/sign-in"), "chair");

        var signIn = await SendAsync(browser, page);
        var back = await browser.PostAsync(await SignInAsync(browser, signIn, "manager"), "main form", []);

        Assert.DoesNotContain(Typed, signIn.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(Typed, back.Document.GetElementById("Input-Reasons")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_form_whose_token_no_longer_fits_is_drawn_again_for_its_owner()
    {
        var (manager, page) = await TriagePageAsync();

        var back = await SendAsync(manager, page, ("__RequestVerificationToken", ""));

        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.Equal(Typed, back.Document.GetElementById("Input-Reasons")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("forged")]
    [InlineData(null)]
    public async Task A_forged_form_or_one_from_long_ago_is_not_brought_back(string? forged)
    {
        var (manager, page) = await SignedOutAsync();
        var signIn = await SendAsync(manager, page);

        var answer = await manager.PostAsync(
            signIn, "main form", [("Input.Email", "manager@estmere.example"), ("Input.Password", DemoAccounts.Password), ("Input.Kept", forged ?? LongAgo(page.Address))]);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.EndsWith(page.Address, answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_ours_or_holds_a_pass_phrase_leads_to_the_plain_sign_in()
    {
        var (browser, page) = await SignedOutAsync();
        var other = await app.SignInAsync("chair");
        var password = await other.GetAsync("/account/password");

        var foreign = await SendAsync(browser, page, ("_owner", "forged"));
        var phrase = await browser.PostAsync(password, "main form", [("Input.Current", "x")]);

        Assert.Equal(HttpStatusCode.Redirect, foreign.Status);
        Assert.Equal(HttpStatusCode.Redirect, phrase.Status);
    }

    [Fact]
    public async Task Whose_one_form_is_does_not_stand_for_the_token_of_another()
    {
        var administrator = await app.SignInAsync("administrator");
        var owner = (await administrator.GetAsync("/account/password")).Document.QuerySelector("[name=_owner]")!.GetAttribute("value")!;
        var page = await administrator.GetAsync("/administration");

        var forged = await administrator.PostAsync(page, "form:has([value=verify])", [("__RequestVerificationToken", ""), ("_owner", owner)]);
        var real = await administrator.PostAsync(page, "form:has([value=verify])", []);

        Assert.Equal(HttpStatusCode.BadRequest, forged.Status);
        Assert.DoesNotContain("The audit trail is whole", forged.Text, StringComparison.Ordinal);
        Assert.Contains("The audit trail is whole", real.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_not_kept_for_an_address_that_leads_to_another_site()
    {
        var (_, page) = await SignedOutAsync();
        var fields = page.Document.QuerySelectorAll("main form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")));
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var body = new FormUrlEncodedContent(fields);

        var answer = await client.PostAsync(new Uri(client.BaseAddress!, "http://localhost//elsewhere.example/reviews"), body);

        Assert.DoesNotContain("Input.Kept", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_to_be_kept_is_said_to_be()
    {
        var (manager, page) = await SignedOutAsync();

        var signIn = await SendAsync(manager, page, ("Input.Reasons", new string('x', KeptForms.MaxLength)));

        Assert.Contains("too long to be kept here", signIn.Text, StringComparison.Ordinal);
        Assert.Null(signIn.Document.QuerySelector("[name='Input.Kept']"));
    }

    private static Task<Page> SendAsync(Visitor visitor, Page page, params (string Name, string Value)[] also) =>
        visitor.PostAsync(page, "main form", [("Input.Outcome", "accept"), .. also.Any(a => a.Name == "Input.Reasons") ? [] : new[] { ("Input.Reasons", Typed) }, .. also]);

    private static Task<Page> SignInAsync(Visitor visitor, Page signIn, string mailbox, string password = DemoAccounts.Password) =>
        visitor.PostAsync(signIn, "main form", [("Input.Email", mailbox + "@estmere.example"), ("Input.Password", password)]);

    private static async Task SignOutAsync(Visitor visitor) =>
        await visitor.PostAsync(await visitor.GetAsync("/"), "form.app-header__account", []);

    private string LongAgo(string address) =>
        new KeptFormSeal(app.Services.GetRequiredService<IDataProtectionProvider>(), new Earlier())
            .Seal(DemoCounty.Person("manager"), address, new() { ["Input.Reasons"] = [Typed] });

    private async Task<(Visitor Visitor, Page Page)> TriagePageAsync()
    {
        var id = await app.NotifiedAsync("manager");
        var manager = await app.SignInAsync("manager");
        return (manager, await manager.GetAsync($"/reviews/{id}/triage"));
    }

    /// <summary>A form that was open while its owner signed out in another tab.</summary>
    private async Task<(Visitor Visitor, Page Page)> SignedOutAsync()
    {
        var (manager, page) = await TriagePageAsync();
        await SignOutAsync(manager);
        return (manager, page);
    }

    private sealed class Earlier : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() - KeptFormSeal.Lifetime;
    }
}
