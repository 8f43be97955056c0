using System.Net;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Workflows;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Robustness;

/// <summary>When a save fails, nothing is saved, the person reads why, and what was typed stays on the page.</summary>
public class FailingSaveTests(BrittleApp app) : IClassFixture<BrittleApp>
{
    // Longer than a page of the database, so that it cannot be squeezed into what is free.
    private static readonly string _reasons = string.Concat(Enumerable.Repeat("Reasons. ", 800)).Trim();

    [Fact]
    public async Task On_a_full_disk_the_typed_text_is_kept_until_there_is_room()
    {
        var id = await app.NotifiedAsync("manager");
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/triage");

        app.IsDiskFull = true;
        var refused = await manager.PostAsync(page, "main form", [("Input.Outcome", "accept"), ("Input.Reasons", _reasons)]);
        app.IsDiskFull = false;

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains("disk is full", Assert.Single(refused.Errors), StringComparison.Ordinal);
        await NothingIsSavedAsync(id);
        await SavesInTheEndAsync(manager, refused, id);
    }

    [Fact]
    public async Task A_workflow_that_fails_leaves_the_review_as_it_was_and_an_incident()
    {
        var id = await app.NotifiedAsync("manager");
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/triage");

        app.StagesFail = true;
        var refused = await manager.PostAsync(page, "main form", [("Input.Outcome", "accept"), ("Input.Reasons", _reasons)]);
        app.StagesFail = false;

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains("An administrator can see what went wrong", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDatabaseAsync(db => db.AuditEntries.CountAsync(e => e.Kind == IncidentLog.Kind)));
        await NothingIsSavedAsync(id);
        await SavesInTheEndAsync(manager, refused, id);
    }

    private async Task NothingIsSavedAsync(Guid id)
    {
        Assert.Equal(ReviewStage.Notification, await app.ReadAsync(id, r => r.Stage));
        Assert.Equal(["triage"], await app.OpenStepsAsync(id));
        Assert.False(await app.WithDatabaseAsync(db => db.AuditEntries.AnyAsync(e => e.ReviewId == id && e.Kind == nameof(ReviewAccepted))));
    }

    private async Task SavesInTheEndAsync(Visitor manager, Page refused, Guid id)
    {
        Assert.Equal(_reasons, refused.Document.GetElementById("Input-Reasons")!.TextContent.Trim());
        var saved = await manager.PostAsync(refused, "main form", []);
        Assert.True(saved.Status == HttpStatusCode.Redirect, string.Join(" ", saved.Errors));
        Assert.Equal(["issue-scoping"], await app.OpenStepsAsync(id));
    }
}
