using System.Net;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Robustness;

public sealed class VanishedDatabaseTests : IDisposable
{
    private readonly BrittleApp _app = new();

    [Fact]
    public async Task A_database_deleted_while_the_program_runs_is_missed_and_never_replaced_by_an_empty_one()
    {
        var manager = await _app.SignInAsync("manager");
        var id = await _app.NotifiedAsync("manager");
        Assert.Equal(HttpStatusCode.OK, (await manager.TryGetAsync("/health")).Status);

        foreach (var file in Directory.GetFiles(_app.Folder, "dhr.db*"))
        {
            File.Delete(file);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await manager.TryGetAsync("/health")).Status);
        var page = await manager.TryGetAsync($"/reviews/{id}/triage");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.True(page.Text.Contains("Sorry, there is a problem", StringComparison.Ordinal), page.Document.DocumentElement.OuterHtml);
        Assert.Empty(Directory.GetFiles(_app.Folder, "dhr.db*"));
    }

    public void Dispose() => _app.Dispose();
}
