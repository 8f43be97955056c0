using System.Net;
using System.Text;
using System.Xml.Linq;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Lessons;

public class SavedSearchesTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string Search = "?q=room+alone&kind=recommendation";

    [Theory]
    [InlineData("/lessons/save?q=alone")]
    [InlineData("/lessons/saved")]
    public async Task Somebody_who_has_not_signed_in_is_asked_to(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
    }

    [Theory]
    [InlineData("/lessons?q=room&page=2", "/lessons/save?q=room")]
    [InlineData("/lessons?q=zzzz&kind=lesson", "/lessons/save?q=zzzz&kind=lesson")]
    public async Task Every_search_can_be_saved_also_one_that_finds_nothing_yet(string search, string save)
    {
        var page = await (await app.SignInAsync("practitioner")).GetAsync(search);

        Assert.NotNull(page.Document.QuerySelector($"main a[href='{save}']"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/lessons/saved']"));
    }

    [Fact]
    public async Task A_search_without_a_name_is_refused_and_keeps_what_was_chosen()
    {
        var visitor = await app.SignInAsync("practitioner");
        var page = await visitor.GetAsync("/lessons/save" + Search);

        var answer = await visitor.PostAsync(page, "main form", [("Input.Digest", "Daily")]);

        Assert.Contains("Enter a name for the search", answer.Errors);
        Assert.NotNull(answer.Document.QuerySelector("input[value=Daily][checked]"));
        Assert.Contains("room alone", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_search_leads_back_to_its_results_and_can_be_paused_and_deleted()
    {
        var visitor = await app.SignInAsync("practitioner");
        await SaveAsync(visitor, "Private rooms", "Weekly");

        var list = await visitor.GetAsync("/lessons/saved");
        Assert.NotNull(list.Document.QuerySelector("main a[href='/lessons?q=room%20alone&kind=recommendation']"));
        await PressAsync(visitor, list, "Pause", "Private rooms");
        list = await visitor.GetAsync("/lessons/saved");
        Assert.Contains("Paused", Row(list, "Private rooms").TextContent, StringComparison.Ordinal);
        await PressAsync(visitor, list, "Resume", "Private rooms");
        list = await visitor.GetAsync("/lessons/saved");
        Assert.DoesNotContain("Paused", Row(list, "Private rooms").TextContent, StringComparison.Ordinal);
        await PressAsync(visitor, list, "Delete", "Private rooms");

        Assert.DoesNotContain("Private rooms", (await visitor.GetAsync("/lessons/saved")).Text, StringComparison.Ordinal);

        string[] audited = ["SearchSaved", "SearchPaused", "SearchResumed", "SearchDeleted"];
        Assert.Subset((await app.WithDatabaseAsync(db => db.AuditEntries.Select(e => e.Kind).ToListAsync())).ToHashSet(), audited.ToHashSet());
    }

    [Fact]
    public async Task Nobody_sees_or_changes_the_searches_of_somebody_else()
    {
        var owner = await app.SignInAsync("practitioner");
        await SaveAsync(owner, "Mine alone", "Daily");
        await SaveAsync(owner, "Mine as well", "Daily");
        var id = (await app.WithDatabaseAsync(db => db.SavedSearches.SingleAsync(s => s.Name == "Mine alone"))).Id;
        var other = await app.SignInAsync("manager");
        await SaveAsync(other, "Theirs", "Daily");
        var page = await other.GetAsync("/lessons/saved");

        Assert.DoesNotContain("Mine alone", page.Text, StringComparison.Ordinal);
        await other.PostAsync(page, "main form", [("Input.Delete", id.ToString())]);

        Assert.Contains("Mine alone", (await owner.GetAsync("/lessons/saved")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_holds_titles_and_links_and_ends_with_the_search()
    {
        await app.IndexAsync();
        await app.ClosedReviewAsync();
        await app.RunOutboxAsync();
        var owner = await app.SignInAsync("practitioner");
        await SaveAsync(owner, "For my reader", "Never");
        var list = await owner.GetAsync("/lessons/saved");
        var feed = new Uri(Row(list, "For my reader").QuerySelector("a[type='application/atom+xml']")!.GetAttribute("href")!).PathAndQuery;

        var (_, content) = await app.Visit().BytesAsync(feed);

        var text = Encoding.UTF8.GetString(content);
        Assert.Contains("#recommendation-1", text, StringComparison.Ordinal);
        Assert.DoesNotContain(ClosedReviews.Outcome, text, StringComparison.Ordinal);
        Assert.Equal("feed", XDocument.Parse(text.TrimStart('\uFEFF')).Root!.Name.LocalName);
        await PressAsync(owner, list, "Delete", "For my reader");
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().TryGetAsync(feed)).Status);
    }

    [Fact]
    public async Task A_digest_tells_titles_once_and_nothing_that_was_looked_for()
    {
        await ClosedYesterdayAsync();
        var saved = await KeepAsync(DigestRhythm.Daily, daysAgo: 2);

        await RunAsync();
        await RunAsync();

        var mail = Assert.Single(Mails(saved));
        Assert.Contains("Recommendation 1 of", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept for a test", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("alone", mail, StringComparison.Ordinal);
        Assert.Equal(Today, (await app.WithDatabaseAsync(db => db.SavedSearches.SingleAsync(s => s.Id == saved))).ToldUntil);
    }

    [Theory]
    [InlineData(DigestRhythm.Weekly, 2, false)]
    [InlineData(DigestRhythm.Daily, 2, true)]
    [InlineData(DigestRhythm.Never, 20, false)]
    public async Task No_digest_comes_before_its_time_or_while_paused(DigestRhythm rhythm, int daysAgo, bool isPaused)
    {
        await ClosedYesterdayAsync();
        var saved = await KeepAsync(rhythm, daysAgo, isPaused);

        await RunAsync();

        Assert.Empty(Mails(saved));
    }

    [Fact]
    public async Task A_search_that_would_send_much_is_warned_of()
    {
        var review = await ClosedYesterdayAsync();
        await app.FillAsync([.. Enumerable.Range(1, 90).Select(i => InventedLibrary.Recommendation(i) with { ReviewId = review.ToString() })]);
        var visitor = await app.SignInAsync("practitioner");

        Assert.Contains("about 23 new lessons a week", (await visitor.GetAsync("/lessons/save?q=kestrels")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("new lessons a week", (await visitor.GetAsync("/lessons/save?q=zzzz")).Text, StringComparison.Ordinal);
        await app.RebuildAsync();
    }

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(
        app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).DateTime);

    private static async Task SaveAsync(Visitor visitor, string name, string digest)
    {
        var page = await visitor.GetAsync("/lessons/save" + Search);
        var answer = await visitor.PostAsync(page, "main form", [("Input.Name", name), ("Input.Digest", digest)]);
        Assert.EndsWith("/lessons/saved", answer.Location, StringComparison.Ordinal);
    }

    private static async Task PressAsync(Visitor visitor, Page list, string button, string name)
    {
        var value = Row(list, name).QuerySelector($"button[name='Input.{button}']")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync(list, "main form", [($"Input.{button}", value)])).Status);
    }

    private static AngleSharp.Dom.IElement Row(Page list, string name) =>
        list.Document.QuerySelectorAll("main tbody tr").Single(row => row.QuerySelector("th")!.TextContent == name);

    private async Task<Guid> ClosedYesterdayAsync()
    {
        await app.IndexAsync();
        var id = await app.ClosedReviewAsync();
        await app.RunOutboxAsync();
        await app.WithDatabaseAsync(db => db.Reviews.Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.ClosedOn, Today.AddDays(-1))));
        return id;
    }

    private Task<Guid> KeepAsync(DigestRhythm rhythm, int daysAgo, bool isPaused = false) => app.WithDatabaseAsync(async db =>
    {
        var saved = SavedSearch.New(DemoCounty.Person("practitioner"), "Kept for a test", "/lessons" + Search, rhythm, Today.AddDays(-daysAgo));
        saved.IsPaused = isPaused;
        db.SavedSearches.Add(saved);
        await db.SaveChangesAsync();
        return saved.Id;
    });

    private async Task RunAsync()
    {
        await app.Services.GetRequiredService<DigestRunner>().RunAsync(CancellationToken.None);
        await app.RunOutboxAsync();
    }

    private List<string> Mails(Guid saved)
    {
        var message = app.WithDatabaseAsync(db => db.OutboxMessages.Where(m => m.Key.StartsWith("digest:" + saved)).Select(m => (Guid?)m.Id).SingleOrDefaultAsync()).GetAwaiter().GetResult();
        var folder = Path.Combine(app.Folder, "mail");
        return message is { } id && Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, $"{id:N}-*").Select(File.ReadAllText)] : [];
    }
}
