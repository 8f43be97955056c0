using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.OpenData;

public class OpenDataTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("/open-data")]
    [InlineData("/open-data/new")]
    [InlineData("/open-data/reviews.csv")]
    public async Task Somebody_who_has_not_signed_in_is_asked_to(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task Only_managers_make_versions()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("practitioner")).TryGetAsync("/open-data/new")).Status);
    }

    [Fact]
    public async Task A_version_holds_what_is_published_and_the_next_one_says_what_changed()
    {
        await app.WithDatabaseAsync(db => db.OpenDataReleases.ExecuteDeleteAsync());
        var first = await app.FindingsAsync();
        var manager = await app.SignInAsync("manager");
        await ReleaseAsync(manager, "The first");
        var again = await manager.PostAsync(await manager.GetAsync("/open-data/new"), "main form", [("Input.Note", "Nothing new")]);
        Assert.StartsWith("Nothing has changed since the last version.", Assert.Single(again.Errors), StringComparison.Ordinal);
        Assert.Contains("Nothing new", again.Text, StringComparison.Ordinal);
        var reader = await app.SignInAsync("practitioner");
        var reviews = (await JsonAsync(reader, "reviews"))["reviews"]!.AsArray();

        await app.FindingsAsync();
        Assert.Equal(reviews.Count, (await JsonAsync(reader, "reviews"))["reviews"]!.AsArray().Count);
        await ReleaseAsync(manager, "The second");

        Assert.Equal(reviews.Count + 1, (await JsonAsync(reader, "reviews"))["reviews"]!.AsArray().Count);
        var changes = (await JsonAsync(reader, "changes"))["changes"]!.AsArray();
        Assert.Equal(("2", "1", "0", "The second"), ((string)changes[0]!["version"]!, (string)changes[0]!["added"]!, (string)changes[0]!["changed"]!, (string)changes[0]!["note"]!));
        var recommendations = (await JsonAsync(reader, "recommendations"))["recommendations"]!.AsArray();
        Assert.Contains(recommendations, r => ((string)r!["text"]!).StartsWith("Ask people alone", StringComparison.Ordinal));
        Assert.DoesNotContain(first.ReviewId.ToString(), recommendations.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Few_reviews_of_a_year_are_without_their_year_and_what_was_taken_back_is_out_at_once()
    {
        await app.WithDatabaseAsync(db => db.OpenDataReleases.ExecuteDeleteAsync());
        var findings = await app.FindingsAsync();
        await app.WithDatabaseAsync(db => db.Reviews.Where(r => r.Id == findings.ReviewId).ExecuteUpdateAsync(set => set.SetProperty(r => r.PublishedOn, new DateOnly(2011, 3, 1))));
        await ReleaseAsync(await app.SignInAsync("manager"), "");
        var reader = await app.SignInAsync("practitioner");

        Assert.DoesNotContain("2011", Encoding.UTF8.GetString((await reader.BytesAsync("/open-data/reviews.csv")).Content), StringComparison.Ordinal);
        var before = (await JsonAsync(reader, "reviews"))["reviews"]!.AsArray().Count;
        await app.WithDatabaseAsync(db => db.Reviews.Where(r => r.Id == findings.ReviewId).ExecuteUpdateAsync(set => set.SetProperty(r => r.ClosedOn, (DateOnly?)null)));

        Assert.Equal(before - 1, (await JsonAsync(reader, "reviews"))["reviews"]!.AsArray().Count);
        Assert.Contains("1 review of this version was taken back", (await reader.GetAsync("/open-data")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_codebook_says_of_every_column_of_every_file_what_it_means()
    {
        await app.WithDatabaseAsync(db => db.OpenDataReleases.ExecuteDeleteAsync());
        await app.FindingsAsync();
        await ReleaseAsync(await app.SignInAsync("manager"), "");
        var reader = await app.SignInAsync("practitioner");
        var codebook = (await JsonAsync(reader, "codebook"))["codebook"]!.AsArray().Select(row => ((string)row!["file"]!, (string)row["column"]!, (string)row["meaning"]!)).ToList();

        foreach (var file in new[] { "reviews", "recommendations", "counts" })
        {
            var header = Encoding.UTF8.GetString((await reader.BytesAsync($"/open-data/{file}.csv")).Content).Trim('\uFEFF').Split("\r\n")[0].Split(',');
            Assert.Equal(header, codebook.Where(row => row.Item1 == file).Select(row => row.Item2));
        }

        Assert.All(codebook, row => Assert.NotEmpty(row.Item3));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.TryGetAsync("/open-data/people.csv")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.TryGetAsync("/open-data/reviews.exe")).Status);
    }

    private static async Task ReleaseAsync(Visitor manager, string note) => Assert.Equal(
        HttpStatusCode.Redirect,
        (await manager.PostAsync(await manager.GetAsync("/open-data/new"), "main form", [("Input.Note", note)])).Status);

    private static async Task<JsonNode> JsonAsync(Visitor reader, string file) =>
        JsonNode.Parse((await reader.BytesAsync($"/open-data/{file}.json")).Content)!;
}
