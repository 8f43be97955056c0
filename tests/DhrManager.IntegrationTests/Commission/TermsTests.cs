using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Commission;

public class TermsTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly DateOnly _today = Forms.Today;

    [Fact]
    public async Task The_terms_are_for_the_chair_to_agree_and_for_the_panel_to_read()
    {
        var id = await app.WithPanelAsync();
        var panel = await app.SignInAsync("panel");

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/agree-terms")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await panel.TryGetAsync($"/reviews/{id}/agree-terms")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await panel.TryGetAsync($"/reviews/{id}/revise-terms")).Status);
        Assert.Contains("Nothing yet", (await panel.GetAsync($"/reviews/{id}/terms")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_are_agreed_with_the_familys_say_and_revised_with_every_version_kept()
    {
        var id = await app.WithPanelAsync();
        var chair = await app.SignInAsync("chair");

        var refused = await chair.PostAsync(await chair.GetAsync($"/reviews/{id}/agree-terms"), "main form", Terms());
        var agreed = await chair.PostAsync(refused, "main form", [("Input.WhyFamilyNotConsulted", "They asked for time.")]);
        var revised = await chair.PostAsync(
            await chair.GetAsync($"/reviews/{id}/revise-terms"),
            "main form",
            [.. Forms.Date("AgreedOn", _today), ("Input.MinuteReference", "Meeting 2, item 1"), ("Input.KeyLines[2].Question", "What did the school see?"), ("Input.WhyChanged", "A school was found.")]);

        Assert.Contains("when the family was asked", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.True(agreed.Status == HttpStatusCode.Redirect, string.Join(" ", agreed.Errors));
        Assert.True(revised.Status == HttpStatusCode.Redirect, string.Join(" ", revised.Errors));
        var text = (await chair.GetAsync($"/reviews/{id}/terms")).Text;
        Assert.Contains("A school was found.", text, StringComparison.Ordinal);
        Assert.Contains("Version 1", text, StringComparison.Ordinal);
        Assert.Equal(3, await app.ReadAsync(id, r => r.Terms!.KeyLines.Count));
        Assert.Equal("family", await app.ReadAsync(id, r => r.Terms!.KeyLines[1].ProposedBy.Code));
    }

    [Fact]
    public async Task An_agency_that_is_asked_for_a_return_reads_the_terms_it_answers()
    {
        var asked = await Returns.ReturnCase.StartAsync(app);
        var notAsked = await app.WithPanelAsync();
        var police = await app.SignInAsync("police.contact");

        Assert.Contains("Key lines of enquiry", (await police.GetAsync($"/reviews/{asked.ReviewId}/terms")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync($"/reviews/{asked.ReviewId}/revise-terms")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync($"/reviews/{notAsked}/terms")).Status);
    }

    [Fact]
    public async Task An_agency_whose_return_is_not_needed_any_more_does_not_read_them()
    {
        var letOff = await Returns.ReturnCase.StartAsync(app, (review, police, actor) => review.WaiveReturn(police, "Nothing in its records.", actor));
        var police = await app.SignInAsync("police.contact");

        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync($"/reviews/{letOff.ReviewId}/terms")).Status);
    }

    private static IEnumerable<(string Name, string Value)> Terms() =>
    [
        .. Forms.Date("ScopeFrom", _today.AddYears(-2)),
        .. Forms.Date("ScopeTo", _today),
        ("Input.KeyLines[0].Question", "How was risk understood?"),
        ("Input.KeyLines[1].Question", "Was she heard?"),
        ("Input.KeyLines[1].ProposedBy", "family"),
        .. Forms.Date("AgreedOn", _today),
        ("Input.MinuteReference", "Meeting 1, item 4"),
    ];
}
