using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web;
using DhrManager.Web.Seeding;
using DhrManager.Web.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Administration;

/// <summary>Each test brings in a newer version, so each has an installation of its own.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly AppFactory _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Running_flowcharts_are_moved_to_a_newer_version_on_purpose()
    {
        await _app.ReviewAsync(Reached.Notified);
        var visitor = await _app.SignInAsync("administrator");
        await RaiseVersionAsync("notification");

        var page = await visitor.GetAsync("/administration/definitions/notification");
        Assert.Contains("1 of 1 running flowchart can be moved", page.Text, StringComparison.Ordinal);
        var answer = await visitor.PostAsync(page, "main form:has(input[value=migrate])", []);

        Assert.EndsWith("/administration/definitions/notification?moved=1", answer.Location, StringComparison.Ordinal);
        var hash = await _app.WithDatabaseAsync(db => db.WorkflowInstances.Where(i => i.DefinitionId == "notification").Select(i => i.DefinitionHash).SingleAsync());
        Assert.Equal(_app.Services.GetRequiredService<DefinitionLibrary>().Newest("notification").Definition.Hash, hash);
    }

    [Fact]
    public async Task A_flowchart_in_a_step_that_vanishes_is_moved_when_the_administrator_says_what_it_becomes()
    {
        var id = await _app.ReviewAsync(Reached.Accepted);
        var visitor = await _app.SignInAsync("administrator");
        await RaiseVersionAsync("scoping", text => text
            .Replace("\"issue-scoping\"", "\"ask-agencies\"", StringComparison.Ordinal)
            .Replace("\"value\": \"ask-agencies\"", "\"value\": \"issue-scoping\"", StringComparison.Ordinal)); // the form stays

        var page = await visitor.GetAsync("/administration/definitions/scoping");
        Assert.Contains("0 of 1 running flowchart can be moved", page.Text, StringComparison.Ordinal);
        var choice = page.Document.QuerySelector("select[name=becomes] option[value='issue-scoping>ask-agencies']")!.GetAttribute("value")!;
        var preview = await visitor.GetAsync($"/administration/definitions/scoping?becomes={Uri.EscapeDataString(choice)}");
        Assert.Contains("1 of 1 running flowchart can be moved", preview.Text, StringComparison.Ordinal);
        Assert.Contains("issue-scoping, then ask-agencies", preview.Text, StringComparison.Ordinal);
        var answer = await visitor.PostAsync(preview, "main form:has(input[value=migrate])", []);

        Assert.EndsWith("/administration/definitions/scoping?moved=1", answer.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await _app.SignInAsync("manager")).TryGetAsync($"/reviews/{id}/issue-scoping")).Status);
        await _app.ChangeReviewAsync(id, (review, actor) => review.IssueScoping([DemoCounty.Agency("EC")], actor.Today.AddDays(5), recordsToBeSecured: true, actor));
        Assert.Contains("close-scoping", await _app.OpenStepsAsync(id));
    }

    [Fact]
    public async Task The_task_of_a_step_that_became_another_is_the_other_s()
    {
        var id = await _app.ReviewAsync(Reached.Notified);
        var visitor = await _app.SignInAsync("administrator");
        await RaiseVersionAsync("notification", text => text
            .Replace("\"triage\"", "\"first-look\"", StringComparison.Ordinal)
            .Replace("\"csp-manager\"", "\"csp-chair\"", StringComparison.Ordinal));

        await visitor.PostAsync(
            await visitor.GetAsync("/administration/definitions/notification?becomes=triage%3Efirst-look"), "main form:has(input[value=migrate])", []);

        var task = await _app.WithDatabaseAsync(db => db.Tasks.SingleAsync(t => t.ReviewId == id && t.ClosedAt == null));
        Assert.Equal(("first-look", "csp-chair"), (task.Form, task.Roles));
    }

    private async Task RaiseVersionAsync(string definition, Func<string, string>? change = null)
    {
        var settings = _app.Services.GetRequiredService<Settings>();
        var text = await File.ReadAllTextAsync(Path.Combine(settings.DefinitionsFolder, definition + ".json"));
        var folder = Directory.CreateDirectory(Path.Combine(_app.Folder, "newer")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, definition + ".json"), (change ?? (same => same))(text).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal));
        await _app.WithDatabaseAsync(async db =>
        {
            await _app.Services.GetRequiredService<DefinitionLibrary>().LoadAsync(folder, db, db.Actor.Now, CancellationToken.None);
            return true;
        });
    }
}
