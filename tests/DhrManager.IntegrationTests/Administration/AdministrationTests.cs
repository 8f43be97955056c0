using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Administration;

public class AdministrationTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("/administration")]
    [InlineData("/administration/partnerships")]
    [InlineData("/administration/definitions/decision")]
    public async Task Only_administrators_see_it(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("manager")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("administrator")).TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task Parked_messages_are_tried_again()
    {
        var id = await app.WithDatabaseAsync(async db =>
        {
            var message = OutboxMessage.New("no-such-kind", "parked-test", "{}", db.Actor.Now);
            Enumerable.Range(0, OutboxMessage.MaxAttempts).ToList().ForEach(_ => message.Failed("InvalidOperationException", db.Actor.Now));
            db.OutboxMessages.Add(message);
            await db.SaveChangesAsync();
            return message.Id;
        });
        var visitor = await app.SignInAsync("administrator");
        var page = await visitor.GetAsync("/administration");
        Assert.Contains("no-such-kind", page.Text, StringComparison.Ordinal);

        var answer = await visitor.PostAsync(page, "main form:has(input[value=retry])", []);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Null(await app.WithDatabaseAsync(db => db.OutboxMessages.Where(m => m.Id == id).Select(m => m.ParkedAt).SingleAsync()));
    }

    [Fact]
    public async Task A_whole_audit_trail_is_confirmed_and_a_changed_line_is_found()
    {
        var visitor = await app.SignInAsync("administrator");
        var page = await visitor.GetAsync("/administration");
        Assert.Contains("is whole", (await visitor.PostAsync(page, "main form:has(input[value=verify])", [])).Text, StringComparison.Ordinal);

        await app.WithDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE AuditEntries SET Kind = 'SomethingElse' WHERE Sequence = 2"));
        var damaged = (await visitor.PostAsync(page, "main form:has(input[value=verify])", [])).Text;
        await app.WithDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE AuditEntries SET Kind = 'SignedIn' WHERE Sequence = 2"));

        Assert.Contains("Line 2", damaged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebuild_of_the_index_is_queued()
    {
        var visitor = await app.SignInAsync("administrator");

        await visitor.PostAsync(await visitor.GetAsync("/administration"), "main form:has(input[value=rebuild])", []);

        Assert.True(await app.WithDatabaseAsync(db => db.OutboxMessages.AnyAsync(m => m.Kind == "rebuild-index")));
    }

    [Fact]
    public async Task A_partnership_is_added_once()
    {
        var visitor = await app.SignInAsync("administrator");
        var page = await visitor.GetAsync("/administration/partnerships");
        (string, string)[] typed = [("Input.Name", "South Estmere Partnership"), ("Input.Code", "SE")];

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync(page, "main form", typed)).Status);
        var again = await visitor.PostAsync(page, "main form", typed);

        again.IsRefusedWith("Another partnership has the code SE.");
        Assert.Equal(1, await app.WithDatabaseAsync(db => db.Partnerships.CountAsync(p => p.Code == "SE")));
        Assert.Equal("South Estmere Partnership", again.Document.GetElementById("Input-Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_definition_is_drawn_with_its_versions()
    {
        var page = await (await app.SignInAsync("administrator")).GetAsync("/administration/definitions/commission");

        Assert.NotEmpty(page.Document.QuerySelectorAll("svg.app-chart__picture"));
        Assert.Contains("Versions", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_that_is_not_there_is_not_found()
    {
        var visitor = await app.SignInAsync("administrator");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync("/administration/definitions/nonsense")).Status);
    }
}
