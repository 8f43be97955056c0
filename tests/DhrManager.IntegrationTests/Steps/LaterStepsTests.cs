using System.Net;
using DhrManager.IntegrationTests.Harness;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Steps;

/// <summary>What holds for every step from the first draft to publication.</summary>
public class LaterStepsTests(AppFactory app) : IClassFixture<AppFactory>
{
    public static TheoryData<string> Forms => [.. StepCase.All.Select(step => step.Form)];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Somebody_who_has_not_signed_in_is_asked_to(string form)
    {
        var answer = await app.Visit().TryGetAsync($"/reviews/{Guid.CreateVersion7()}/{form}");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Only_its_own_role_finds_the_step_and_an_empty_form_is_refused(string form)
    {
        var step = Find(form);
        var address = $"/reviews/{await app.ReviewAsync(step.Reached)}/{form}";

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync(address)).Status);
        var visitor = await app.SignInAsync(step.Mailbox);
        var page = await visitor.GetAsync(address);
        var empty = page.Document.QuerySelectorAll("main form [name^='Input.']").Select(e => (e.GetAttribute("name")!, "")).Distinct();
        var answer = await visitor.PostAsync(page, "main form", empty);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Errors);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Doing_the_step_closes_its_task_with_the_outcome(string form)
    {
        var step = Find(form);
        var id = await app.ReviewAsync(step.Reached);
        var visitor = await app.SignInAsync(step.Mailbox);
        var page = await visitor.GetAsync($"/reviews/{id}/{form}");

        var answer = await visitor.PostAsync(page, "main form", step.Values(await app.LookAsync(id, r => r.NotifiedOn)));

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        Assert.Equal(step.Outcome, await app.WithDatabaseAsync(db => db.Tasks.Where(t => t.ReviewId == id && t.Form == form).Select(t => t.Outcome).SingleAsync()));
    }

    [Fact]
    public async Task A_day_that_something_speaks_against_has_to_be_kept_on_purpose()
    {
        var step = Find("prepare-publication");
        var id = await app.ReviewAsync(step.Reached);
        var visitor = await app.SignInAsync(step.Mailbox);
        var today = await app.LookAsync(id, r => r.NotifiedOn);
        var saturday = today.AddDays(7 + DayOfWeek.Saturday - today.DayOfWeek);
        var typed = step.Values(today).Where(v => !v.Name.StartsWith("Input.PlannedOn", StringComparison.Ordinal)).Concat(StepCase.Date("Input.PlannedOn", saturday)).ToList();
        var page = await visitor.GetAsync($"/reviews/{id}/prepare-publication");

        var warned = await visitor.PostAsync(page, "main form", typed.Where(v => v.Name != "Input.IsDayKept"));
        Assert.Contains("is not a working day", warned.Text, StringComparison.Ordinal);

        var kept = await visitor.PostAsync(warned, "main form", [("Input.IsDayKept", "true")]);
        Assert.True(kept.Status == HttpStatusCode.Redirect, string.Join(" ", kept.Errors));
    }

    private static StepCase Find(string form) => StepCase.All.Single(step => step.Form == form);
}
