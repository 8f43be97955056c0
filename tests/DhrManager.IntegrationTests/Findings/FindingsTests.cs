using System.Net;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.IntegrationTests.Steps;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Findings;

public class FindingsTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task An_agency_sees_only_the_actions_it_leads()
    {
        var id = await app.ReviewAsync(Reached.SignedOff);

        var page = await (await app.SignInAsync("police.contact")).GetAsync($"/reviews/{id}/findings");

        Assert.Contains("Change the procedure (EC).", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ADH", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody asked her alone.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_actions_are_filtered_by_the_address()
    {
        var id = await app.ReviewAsync(Reached.SignedOff);

        var page = await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}/findings?agency={DemoCounty.Agency("ADH")}&status=not-started");

        Assert.Contains("Change the procedure (ADH).", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Change the procedure (EC).", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_is_added_and_changed()
    {
        var id = await app.ReviewAsync(Reached.ChronologyCombined);
        var visitor = await app.SignInAsync("chair");
        var form = await visitor.GetAsync($"/reviews/{id}/findings/lessons/add");
        var added = await visitor.PostAsync(form, "main form",
            [("Input.Text", "Ask alone."), ("Input.Theme", "RISK-1"), ("Input.SecondTheme", "RISK-2"), ("Input.KeyLine", "1"), ("Input.Agencies", DemoCounty.Agency("EC").ToString())]);
        Assert.True(added.Status == HttpStatusCode.Redirect, string.Join(" ", added.Errors));

        var lesson = await app.LookAsync(id, r => r.Lessons.Single());
        Assert.Equal(["RISK-1", "RISK-2"], lesson.Themes);
        Assert.Equal([DemoCounty.Agency("EC")], lesson.AgencyIds);

        var change = await visitor.GetAsync($"/reviews/{id}/findings/lessons/{lesson.Id}");
        await visitor.PostAsync(change, "main form", [("Input.IsGoodPractice", "true")]);
        var changed = await app.LookAsync(id, r => r.Lessons.Single());
        Assert.True(changed.IsGoodPractice);
        Assert.Equal("Ask alone.", changed.Text);
        Assert.Equal(lesson.AgencyIds, changed.AgencyIds);
    }

    [Fact]
    public async Task A_recommendation_to_nobody_is_refused_and_keeps_its_text()
    {
        var id = await app.ReviewAsync(Reached.ChronologyCombined);
        var visitor = await app.SignInAsync("manager");
        var form = await visitor.GetAsync($"/reviews/{id}/findings/recommendations/add");

        var answer = await visitor.PostAsync(form, "main form", [("Input.Text", "Fund advocates."), ("Input.Scope", "national")]);

        Assert.Contains(answer.Errors, e => e.Contains("name the body outside", StringComparison.Ordinal));
        Assert.Equal("Fund advocates.", answer.Document.GetElementById("Input-Text")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_was_said_before_is_shown_and_must_be_answered()
    {
        await app.FillAsync(InventedLibrary.Recommendation(1) with { Text = "GP practices should ask every patient alone about abuse." });
        var id = await app.ReviewAsync(Reached.ChronologyCombined);
        var visitor = await app.SignInAsync("chair");
        var form = await visitor.GetAsync($"/reviews/{id}/findings/recommendations/add");
        Assert.Null(form.Document.GetElementById("earlier"));

        var shown = await visitor.PostAsync(form, "main form",
            [("Input.Text", "Practices should ask each patient about abuse when alone."), ("Input.Scope", "local"), ("Input.LeadAgency", DemoCounty.Agency("EC").ToString())]);
        Assert.Contains(shown.Errors, e => e.Contains("Earlier reviews said something like this", StringComparison.Ordinal));
        Assert.NotNull(shown.Document.QuerySelector($"main a[href='/lessons/{InventedLibrary.ReviewId}#recommendation-1']"));
        Assert.Contains("Implemented", shown.Text, StringComparison.Ordinal);
        Assert.Contains("GP practices should ask every patient alone about abuse.", shown.Text, StringComparison.Ordinal);

        var refused = await visitor.PostAsync(shown, "main form", [("Input.Precedent", "sharpen")]);
        Assert.Contains(refused.Errors, e => e.Contains("what is different this time", StringComparison.OrdinalIgnoreCase));
        var saved = await visitor.PostAsync(refused, "main form", [("Input.PrecedentReason", "It was done in hospitals only.")]);
        Assert.True(saved.Status == HttpStatusCode.Redirect, string.Join(" ", saved.Errors));

        Assert.Equal(new Precedent(PrecedentUse.Sharpen, "It was done in hospitals only."), await app.LookAsync(id, r => r.Recommendations.Single().Precedent));
        Assert.Contains("It was done in hospitals only.", (await visitor.GetAsync($"/reviews/{id}/findings")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_else_was_not_said_before()
    {
        await app.FillAsync(InventedLibrary.Recommendation(1) with { Text = "GP practices should ask every patient alone about abuse." });
        var id = await app.ReviewAsync(Reached.ChronologyCombined);
        var visitor = await app.SignInAsync("chair");
        var form = await visitor.GetAsync($"/reviews/{id}/findings/recommendations/add");

        var saved = await visitor.PostAsync(form, "main form",
            [("Input.Text", "Housing officers should offer a patient tenant a safe room."), ("Input.Scope", "local"), ("Input.LeadAgency", DemoCounty.Agency("EC").ToString())]);

        Assert.True(saved.Status == HttpStatusCode.Redirect, string.Join(" ", saved.Errors));
    }

    [Fact]
    public async Task A_recommendation_to_a_body_outside_is_sent_and_answered()
    {
        var recommendation = Guid.Empty;
        var id = await app.ReviewAsync(Reached.ChronologyCombined, (r, actor) =>
            recommendation = r.AddRecommendation(new RecommendationText("Fund advocates.", RecommendationScope.National, null, "Home Office", []), actor).Id);
        var visitor = await app.SignInAsync("manager");
        var part = $"/reviews/{id}/findings/recommendations/{recommendation}";
        await visitor.PostAsync(await visitor.GetAsync(part + "/send"), "main form", []);

        var today = await app.LookAsync(id, r => r.NotifiedOn);
        var answer = await visitor.PostAsync(await visitor.GetAsync(part + "/reply"), "main form", [.. StepCase.Date("Input.ReceivedOn", today), ("Input.Reply", "Noted.")]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        Assert.Equal("Noted.", await app.LookAsync(id, r => r.Recommendations.Single().Reply));
    }

    [Fact]
    public async Task An_action_is_added_and_a_recommendation_taken_out_with_it()
    {
        var id = await app.ReviewAsync(Reached.FindingsEntered);
        var recommendation = await app.LookAsync(id, r => r.Recommendations.Single(x => x.Number == 1).Id);
        var visitor = await app.SignInAsync("chair");
        var part = $"/reviews/{id}/findings/recommendations/{recommendation}";
        var target = (await app.LookAsync(id, r => r.NotifiedOn)).AddDays(60);
        var added = await visitor.PostAsync(await visitor.GetAsync(part + "/actions/add"), "main form", [("Input.Text", "Brief every ward."), .. StepCase.Date("Input.TargetOn", target)]);
        Assert.True(added.Status == HttpStatusCode.Redirect, string.Join(" ", added.Errors));
        Assert.Equal(3, await app.LookAsync(id, r => r.Actions.Count));

        await visitor.PostAsync(await visitor.GetAsync(part + "/remove"), "main form", [("Input.IsSure", "true")]);

        Assert.Equal(1, await app.LookAsync(id, r => r.Actions.Count));
    }

    [Fact]
    public async Task A_lesson_is_shared_early_once()
    {
        var id = await app.ReviewAsync(Reached.FindingsEntered);
        var lesson = await app.LookAsync(id, r => r.Lessons.Single());
        var address = $"/reviews/{id}/findings/lessons/{lesson.Id}/share";
        var manager = await app.SignInAsync("manager");
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("panel")).TryGetAsync(address)).Status);
        var page = await manager.GetAsync(address);

        var refused = await manager.PostAsync(page, "main form", [.. Forms.Date("On", Forms.Today.AddDays(1)), ("Input.With", "Heads of safeguarding.")]);
        var done = await manager.PostAsync(refused, "main form", Forms.Date("On", Forms.Today));
        var again = await manager.PostAsync(page, "main form", [("Input.With", "Everybody.")]);

        Assert.Contains("The day on which the lesson was shared", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("Heads of safeguarding.", refused.Document.GetElementById("Input-With")!.TextContent);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Contains("shared already", Assert.Single(again.Errors), StringComparison.Ordinal);
        Assert.Contains("Heads of safeguarding.", (await manager.GetAsync($"/reviews/{id}/findings")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("panel")]
    [InlineData("csp.chair")]
    [InlineData("police.contact")]
    public async Task Others_cannot_add_a_lesson_even_by_posting_past_the_page(string mailbox)
    {
        var id = await app.ReviewAsync(Reached.ChronologyCombined);
        var address = $"/reviews/{id}/findings/lessons/add";
        var form = await (await app.SignInAsync("chair")).GetAsync(address);
        var visitor = await app.SignInAsync(mailbox);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync(address)).Status);

        var token = (await visitor.GetAsync($"/reviews/{id}/findings")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await visitor.PostAsync(form, "main form", [("Input.Text", "Mine."), ("__RequestVerificationToken", token)]);

        // The form is not on the page that answers, and so nothing takes what was posted.
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("no form on the page", answer.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await app.LookAsync(id, r => r.Lessons));
    }
}
