using System.Net;
using System.Text;
using System.Xml.Linq;
using DhrManager.Domain;
using DhrManager.Domain.Vocabulary;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Vocabulary;

/// <summary>What was done with the words of the library reaches those who use them.</summary>
public class ChangeNotesTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string Why = "Nobody could tell the two apart.";

    [Fact]
    public async Task The_notes_say_what_to_use_now_whatever_has_happened_since()
    {
        await ChangeAsync(all => all.WithCode("TRAIN-1")!.MergeInto(all.WithCode("TRAIN-2"), Why, all, Yesterday));
        await ChangeAsync(all => all.WithCode("TRAIN-2")!.Rename("Lapwing learning", Why, all, Yesterday));
        await ChangeAsync(all => all.WithCode("TRAIN-3")!.Retire(Why, Yesterday));

        var page = await (await app.SignInAsync("practitioner")).GetAsync("/vocabulary/changes");

        var merged = page.Document.QuerySelectorAll("main tbody tr").Single(row => row.QuerySelector("a[href='/vocabulary/themes/TRAIN-1']") is not null);
        Assert.Contains("Use “Lapwing learning” now.", merged.TextContent, StringComparison.Ordinal);
        Assert.Contains("for what is new. Searches for it go on finding what has it.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_tells_what_was_changed_but_not_by_whom_and_why_and_is_for_people_with_an_account()
    {
        await ChangeAsync(all => all.WithCode("MULTI-1")!.Rename("Dotterel meetings", Why, all, Yesterday));
        var page = await (await app.SignInAsync("practitioner")).GetAsync("/vocabulary/changes");
        var feed = new Uri(page.Document.QuerySelector("main a[type='application/atom+xml']")!.GetAttribute("href")!).PathAndQuery;

        var (_, content) = await app.Visit().BytesAsync(feed);

        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        Assert.Contains("is now called “Dotterel meetings”.", text, StringComparison.Ordinal);
        Assert.Contains("Use “Dotterel meetings” now. Searches for the old name go on working.", text, StringComparison.Ordinal);
        Assert.Contains("/vocabulary/themes/MULTI-1", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Why, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Yesterday.Name, text, StringComparison.Ordinal);
        Assert.Equal("feed", XDocument.Parse(text).Root!.Name.LocalName);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().TryGetAsync("/vocabulary/feeds/guessed")).Status);
    }

    [Fact]
    public async Task The_feed_ends_with_the_account()
    {
        var page = await (await app.SignInAsync("health.contact")).GetAsync("/vocabulary/changes");
        var feed = new Uri(page.Document.QuerySelector("main a[type='application/atom+xml']")!.GetAttribute("href")!).PathAndQuery;
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().TryGetAsync(feed)).Status);

        var person = DemoCounty.Person("health.contact");
        await app.WithDatabaseAsync(db => db.Users.Where(p => p.Id == person).ExecuteUpdateAsync(set => set.SetProperty(p => p.EndedAt, Yesterday.Now)));

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().TryGetAsync(feed)).Status);
    }

    [Theory]
    [InlineData("CHILD-1", "?theme=CHILD-1", true)]
    [InlineData("CHILD-2", "?theme=CHILD-3", false)]
    [InlineData("CHILD-4", "?q=children", false)]
    [InlineData("ADULT", "?subject=", true)]
    public async Task Who_saved_a_search_by_a_theme_is_told_once_and_the_mail_does_not_name_it(string code, string search, bool isTold)
    {
        var name = await LabelAsync(code);
        var saved = await KeepAsync(search.EndsWith('=') ? search + Uri.EscapeDataString(name) : search);
        await ChangeAsync(all => all.WithCode(code)!.Rename($"Sanderling {code}", Why, all, Yesterday));

        await RunAsync();
        await RunAsync();

        var mails = await MailsAsync(saved);
        Assert.Equal(isTold ? 1 : 0, mails.Count);
        Assert.All(mails, mail => Assert.Contains("Your search goes on working.", mail, StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.DoesNotContain("Sanderling", mail, StringComparison.Ordinal));
        var list = await (await app.SignInAsync("practitioner")).GetAsync("/lessons/saved");
        Assert.Equal(isTold, list.Text.Contains($"“{name}” is now called “Sanderling {code}”. This search goes on working.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_by_what_another_theme_was_merged_into_is_told_too()
    {
        var saved = await KeepAsync("?theme=HOUS-2");
        await ChangeAsync(all => all.WithCode("HOUS-1")!.MergeInto(all.WithCode("HOUS-2"), Why, all, Yesterday));

        await RunAsync();

        Assert.Single(await MailsAsync(saved));
    }

    private static Actor Yesterday { get; } = new(Guid.CreateVersion7(), "Ottilie Quist", TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1));

    private async Task ChangeAsync(Func<ThemeList, VocabularyChange> change)
    {
        await app.WithDatabaseAsync(async db =>
        {
            db.VocabularyChanges.Add(change(new ThemeList(await db.ThemeTerms.ToListAsync())));
            return await db.SaveChangesAsync();
        });
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<VocabularyUpkeep>(scope.ServiceProvider).RefreshAsync(CancellationToken.None);
    }

    private Task<string> LabelAsync(string code) => app.WithDatabaseAsync(db => db.ThemeTerms.Where(t => t.Code == code).Select(t => t.Label).SingleAsync());

    private Task<Guid> KeepAsync(string search) => app.WithDatabaseAsync(async db =>
    {
        var saved = SavedSearch.New(DemoCounty.Person("practitioner"), "Kept for a test", "/lessons" + search, DigestRhythm.Daily, Yesterday.Today.AddDays(-1));
        db.SavedSearches.Add(saved);
        await db.SaveChangesAsync();
        return saved.Id;
    });

    private async Task RunAsync()
    {
        await app.Services.GetRequiredService<DigestRunner>().RunAsync(CancellationToken.None);
        await app.RunOutboxAsync();
    }

    private async Task<IReadOnlyList<string>> MailsAsync(Guid saved)
    {
        var messages = await app.WithDatabaseAsync(db => db.OutboxMessages.Where(m => m.Key.StartsWith("digest:" + saved)).Select(m => m.Id).ToListAsync());
        return [.. messages.SelectMany(id => Directory.EnumerateFiles(Path.Combine(app.Folder, "mail"), $"{id:N}-*")).Select(File.ReadAllText)];
    }
}
