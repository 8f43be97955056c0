using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Proceedings;

public class ProceedingsTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task The_register_is_not_for_agencies_nor_for_nobody()
    {
        var id = await app.AskedAsync();
        var police = await app.SignInAsync("police.contact");

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/proceedings/add")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync($"/reviews/{id}/proceedings")).Status);
    }

    [Fact]
    public async Task The_chair_of_the_partnership_reads_but_does_not_change()
    {
        var id = await app.AskedAsync();
        var chair = await app.SignInAsync("csp.chair");

        Assert.Contains("Nothing yet", (await chair.GetAsync($"/reviews/{id}/proceedings")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.TryGetAsync($"/reviews/{id}/proceedings/add")).Status);
    }

    [Fact]
    public async Task Half_a_key_date_is_marked_at_its_field()
    {
        var id = await app.AskedAsync();
        var manager = await app.SignInAsync("manager");

        var answer = await AddAsync(manager, id, ("Input.KeyDates[0].On.Day", "5"));

        Assert.Equal(2, answer.Errors.Count);
        Assert.NotNull(answer.Document.QuerySelector(".govuk-error-summary a[href='#Input-KeyDates-0-What']"));
    }

    [Fact]
    public async Task A_trial_is_added_shown_on_the_strip_and_brought_up_to_date()
    {
        var id = await app.AskedAsync();
        var manager = await app.SignInAsync("manager");

        var added = await AddAsync(manager, id, ("Input.KeyDates[0].What", "Charge"), ("Input.KeyDates[0].On.Day", "5"), ("Input.KeyDates[0].On.Month", "2"), ("Input.KeyDates[0].On.Year", "2026"));
        var process = await app.ReadAsync(id, r => r.ParallelProcesses[0].Id);
        var refused = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/proceedings/{process}"),
            "main form",
            [("Input.EndedOn.Day", "1"), ("Input.EndedOn.Month", "3"), ("Input.EndedOn.Year", "2026")]);
        var updated = await manager.PostAsync(refused, "main form", [("Input.Outcome", "Convicted of murder.")]);

        Assert.True(added.Status == HttpStatusCode.Redirect, string.Join(" ", added.Errors));
        Assert.Contains("Say how it ended.", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, updated.Status);
        var list = await manager.GetAsync($"/reviews/{id}/proceedings");
        Assert.Contains("Convicted of murder.", list.Text, StringComparison.Ordinal);
        Assert.Contains("Charge", list.Text, StringComparison.Ordinal);
        Assert.NotNull(list.Document.QuerySelector("svg polygon"));
    }

    private static async Task<Page> AddAsync(Visitor visitor, Guid id, params (string Name, string Value)[] more) =>
        await visitor.PostAsync(
            await visitor.GetAsync($"/reviews/{id}/proceedings/add"),
            "main form",
            [("Input.Kind", "criminal"), ("Input.Body", "Crown Court at Port Averill"), .. more]);
}
