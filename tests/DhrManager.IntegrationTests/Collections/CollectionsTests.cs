using System.IO.Compression;
using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Collections;

public class CollectionsTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("/collections")]
    [InlineData("/collections/new")]
    [InlineData("/collections/add?item=0196f9a0-0000-7000-8000-000000000000")]
    [InlineData("/collections/0196f9a0-0000-7000-8000-000000000000")]
    [InlineData("/collections/0196f9a0-0000-7000-8000-000000000000/pack")]
    [InlineData("/lessons/pack?q=alone")]
    public async Task Somebody_who_has_not_signed_in_is_asked_to(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_collection_without_a_name_is_refused_and_keeps_what_was_typed()
    {
        var visitor = await app.SignInAsync("practitioner");
        var page = await visitor.GetAsync("/collections/new");

        var answer = await visitor.PostAsync(page, "main form", [("Input.Introduction", "For new colleagues")]);

        Assert.Contains("Enter a name for the collection", answer.Errors);
        Assert.Contains("For new colleagues", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_is_put_into_a_new_collection_from_where_it_was_read()
    {
        var findings = await app.FindingsAsync();
        var visitor = await app.SignInAsync("practitioner");
        var link = $"/collections/add?item={findings.Lesson}";
        Assert.NotNull((await visitor.GetAsync($"/lessons/{findings.ReviewId}")).Document.QuerySelector($"main a[href='{link}']"));
        Assert.NotNull((await visitor.GetAsync("/lessons?q=nobody+asked+her+alone")).Document.QuerySelector($"main a[href='{link}']"));

        var refused = await visitor.PostAsync(await visitor.GetAsync(link), "main form", [("Input.Collection", "new"), ("Input.Note", "Ask yourselves.")]);
        Assert.StartsWith("Enter a name for the new collection.", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("Ask yourselves.", refused.Text, StringComparison.Ordinal);
        var done = await visitor.PostAsync(refused, "main form", [("Input.Name", "First week")]);

        var shown = await visitor.GetAsync(new Uri(done.Location!).PathAndQuery);
        Assert.Contains("Nobody asked her alone.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Ask yourselves.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("First week", (await visitor.GetAsync("/collections")).Text, StringComparison.Ordinal);
        Assert.True(await app.WithDatabaseAsync(db => db.AuditEntries.AnyAsync(e => e.Kind == "CollectionChanged")));
    }

    [Fact]
    public async Task A_collection_is_ordered_noted_and_emptied_by_its_owner()
    {
        var findings = await app.FindingsAsync();
        var owner = await app.SignInAsync("practitioner");
        var address = await CollectAsync(owner, "To order", findings.Recommendations);

        await PressAsync(owner, address, "Up", findings.Recommendations[1]);
        Assert.Equal(["Recommendation 2", "Recommendation 1"], await LabelsAsync(owner, address));
        await PressAsync(owner, address, "Up", findings.Recommendations[1]);
        Assert.Equal(["Recommendation 2", "Recommendation 1"], await LabelsAsync(owner, address));
        await PressAsync(owner, address, "Down", findings.Recommendations[1]);
        Assert.Equal(["Recommendation 1", "Recommendation 2"], await LabelsAsync(owner, address));
        var note = await owner.GetAsync($"{address}/notes/{findings.Recommendations[0]}");
        await owner.PostAsync(note, "main form", [("Input.Note", "Bring an example.")]);
        Assert.Contains("Bring an example.", (await owner.GetAsync(address)).Text, StringComparison.Ordinal);
        await PressAsync(owner, address, "Remove", findings.Recommendations[0]);
        Assert.Equal(["Recommendation 2"], await LabelsAsync(owner, address));
    }

    [Fact]
    public async Task Nobody_else_sees_a_collection_until_it_is_shared_and_nobody_else_ever_changes_it()
    {
        var findings = await app.FindingsAsync();
        var owner = await app.SignInAsync("practitioner");
        var other = await app.SignInAsync("manager");
        var address = await CollectAsync(owner, "Mine", findings.Recommendations);
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync(address + "/pack")).Status);

        await owner.PostAsync(await owner.GetAsync(address + "/change"), "main form", [("Input.Shared", "true")]);

        var shared = await other.GetAsync(address);
        Assert.Contains("Ask people alone", shared.Text, StringComparison.Ordinal);
        Assert.Null(shared.Document.QuerySelector("button[name='Input.Remove']"));
        Assert.True((await other.PostAsync(shared, "main form", [("Input.Remove", findings.Recommendations[0].ToString())])).Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest);
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync(address + "/change")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync(address + "/delete")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync($"{address}/notes/{findings.Recommendations[0]}")).Status);
        Assert.Equal(2, (await LabelsAsync(owner, address)).Count);
    }

    [Fact]
    public async Task A_collection_that_was_deleted_is_gone_and_its_lessons_stay()
    {
        var findings = await app.FindingsAsync();
        var owner = await app.SignInAsync("practitioner");
        var address = await CollectAsync(owner, "To delete", findings.Recommendations);

        await owner.PostAsync(await owner.GetAsync(address + "/delete"), "main form", []);

        Assert.Equal(HttpStatusCode.NotFound, (await owner.TryGetAsync(address)).Status);
        await owner.GetAsync($"/lessons/{findings.ReviewId}");
    }

    [Fact]
    public async Task What_leaves_the_library_leaves_collections_and_they_say_so()
    {
        var findings = await app.FindingsAsync();
        var owner = await app.SignInAsync("practitioner");
        var address = await CollectAsync(owner, "To shrink", findings.Recommendations);
        await app.WithDatabaseAsync(db => db.Reviews.Where(r => r.Id == findings.ReviewId).ExecuteUpdateAsync(set => set.SetProperty(r => r.ClosedOn, (DateOnly?)null)));

        var page = await owner.GetAsync(address);

        Assert.Contains("2 items of this collection have left the library", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask people alone", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sixty_first_item_is_refused()
    {
        var findings = await app.FindingsAsync();
        var owner = await app.SignInAsync("practitioner");
        var address = await CollectAsync(owner, "Full", [findings.Recommendations[0]]);
        var id = Guid.Parse(address.Split('/')[^1]);
        await app.WithDatabaseAsync(async db =>
        {
            var collection = await db.Collections.SingleAsync(c => c.Id == id);
            Enumerable.Range(1, Collection.MostItems - 1).ToList().ForEach(_ => collection.Put(Guid.CreateVersion7(), "", db.Actor.Today));
            return await db.SaveChangesAsync();
        });

        var page = await owner.GetAsync($"/collections/add?item={findings.Recommendations[1]}");
        var answer = await owner.PostAsync(page, "main form", [("Input.Collection", id.ToString())]);

        answer.IsRefusedWith("This collection has 60 items");
    }

    [Fact]
    public async Task A_pack_of_a_collection_is_read_without_a_network()
    {
        var findings = await app.FindingsAsync();
        var owner = await app.SignInAsync("practitioner");
        var address = await CollectAsync(owner, "To take along", [findings.Lesson, .. findings.Recommendations]);

        var (name, content) = await owner.BytesAsync(address + "/pack");

        Assert.Matches(@"^lessons-\d{4}-\d\d-\d\d\.zip$", name);
        using var zip = new ZipArchive(new MemoryStream(content));
        Assert.Equal(["index.html", "lesson-001.html", "lesson-002.html", "lesson-003.html"], zip.Entries.Select(e => e.FullName));
        var index = await ReadAsync(zip, "index.html");
        Assert.Contains("These pages tell of abuse and death", index, StringComparison.Ordinal);
        Assert.Contains("0808 2000 247", index, StringComparison.Ordinal);
        Assert.Contains("href=\"lesson-002.html\"", index, StringComparison.Ordinal);
        Assert.Matches("Version [0-9a-f]{8} of ", index);
        Assert.Contains("Nobody asked her alone.", await ReadAsync(zip, "lesson-001.html"), StringComparison.Ordinal);
        Assert.DoesNotMatch("<script|src=|@import|href=\"/", string.Concat(await Task.WhenAll(zip.Entries.Select(e => e.FullName).ToList().ConvertAll(file => ReadAsync(zip, file)))));
    }

    [Fact]
    public async Task A_pack_of_a_search_holds_what_it_finds_and_nothing_is_said_plainly()
    {
        await app.FindingsAsync();
        var visitor = await app.SignInAsync("practitioner");

        using var zip = new ZipArchive(new MemoryStream((await visitor.BytesAsync("/lessons/pack?q=%22ask+people+alone%22&kind=recommendation")).Content));
        Assert.True(zip.Entries.Count > 2);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.TryGetAsync("/lessons/pack?q=zzzz")).Status);
    }

    private static async Task<string> ReadAsync(ZipArchive zip, string file)
    {
        using var reader = new StreamReader(zip.GetEntry(file)!.Open());
        return await reader.ReadToEndAsync();
    }

    private static async Task<string> CollectAsync(Visitor owner, string name, IReadOnlyList<Guid> findings)
    {
        var done = await owner.PostAsync(await owner.GetAsync("/collections/new"), "main form", [("Input.Name", name)]);
        var id = done.Location!.Split('/')[^1];
        foreach (var finding in findings)
        {
            await owner.PostAsync(await owner.GetAsync($"/collections/add?item={finding}"), "main form", [("Input.Collection", id)]);
        }

        return "/collections/" + id;
    }

    private static async Task PressAsync(Visitor owner, string address, string button, Guid finding) =>
        Assert.Equal(HttpStatusCode.Redirect, (await owner.PostAsync(await owner.GetAsync(address), "main form", [("Input." + button, finding.ToString())])).Status);

    private static async Task<IReadOnlyList<string>> LabelsAsync(Visitor owner, string address) =>
        [.. (await owner.GetAsync(address)).Document.QuerySelectorAll("main form h2 a").Select(link => link.TextContent.Split(" of ")[0])];
}
