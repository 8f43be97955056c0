using System.Net;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Lessons;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Vocabulary;

public class VocabularyTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string Why = "The panel agreed on the word.";

    [Theory]
    [InlineData("/vocabulary", HttpStatusCode.OK)]
    [InlineData("/vocabulary/changes", HttpStatusCode.OK)]
    [InlineData("/vocabulary/search-words", HttpStatusCode.OK)]
    [InlineData("/vocabulary/themes/RISK-1", HttpStatusCode.OK)]
    [InlineData("/vocabulary/themes/new", HttpStatusCode.NotFound)]
    [InlineData("/vocabulary/themes/RISK-1/rename", HttpStatusCode.NotFound)]
    [InlineData("/vocabulary/themes/RISK-1/merge", HttpStatusCode.NotFound)]
    [InlineData("/vocabulary/themes/RISK-1/retire", HttpStatusCode.NotFound)]
    [InlineData("/vocabulary/search-words/new", HttpStatusCode.NotFound)]
    public async Task Everybody_reads_the_words_and_managers_change_them(string address, HttpStatusCode forPractitioners)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(forPractitioners, (await (await app.SignInAsync("practitioner")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("manager")).TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task What_is_not_in_a_list_is_not_found()
    {
        var visitor = await app.SignInAsync("manager");

        foreach (var address in new[] { "themes/GONE", "themes/GONE/rename", "themes/GONE/merge", "themes/GONE/retire", $"search-words/{Guid.CreateVersion7()}", $"search-words/{Guid.CreateVersion7()}/retire" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync("/vocabulary/" + address)).Status);
        }
    }

    [Fact]
    public async Task A_closed_review_follows_a_merger_and_a_new_name_and_is_not_written_to()
    {
        await app.IndexAsync();
        var id = await ClosedWithLessonAsync("SUPP-1");
        var before = await StoredAsync(id);
        var visitor = await app.SignInAsync("manager");

        await DoAsync(visitor, "SUPP-1", "merge", ("Input.Into", "SUPP-2"));
        await DoAsync(visitor, "SUPP-2", "rename", ("Input.Label", "Zephyrine support"));
        await DoAsync(visitor, "SUPP", "rename", ("Input.Label", "Ways of support"));
        await app.RunOutboxAsync();

        Assert.Equal(before, await StoredAsync(id));
        foreach (var search in new[] { "theme=SUPP-2", "theme=SUPP-1", "subject=Ways+of+support", "subject=Specialist+support+and+community+awareness", "q=zephyrine" })
        {
            Assert.Contains($"/lessons/{id}#lesson-", (await visitor.GetAsync("/lessons?kind=lesson&" + search)).Document.Body!.InnerHtml, StringComparison.Ordinal);
        }

        Assert.Contains("Zephyrine support", (await visitor.GetAsync($"/lessons/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("was merged into", (await visitor.GetAsync("/vocabulary/changes")).Text, StringComparison.Ordinal);
        Assert.Contains(Why, (await visitor.GetAsync("/vocabulary/themes/SUPP-1")).Text, StringComparison.Ordinal);

        await DoAsync(visitor, "SUPP-1", "merge");
        await app.RunOutboxAsync();
        Assert.DoesNotContain($"/lessons/{id}#lesson-", (await visitor.GetAsync("/lessons?kind=lesson&theme=SUPP-2")).Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains($"/lessons/{id}#lesson-", (await visitor.GetAsync("/lessons?kind=lesson&theme=SUPP-1")).Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.True(await app.WithDatabaseAsync(db => db.AuditEntries.CountAsync(e => e.Kind == "VocabularyChanged")) >= 4);
    }

    [Fact]
    public async Task A_search_for_an_old_name_finds_what_has_the_new_one()
    {
        await app.IndexAsync();
        var id = await ClosedWithLessonAsync("EQ-2");
        var visitor = await app.SignInAsync("manager");

        await DoAsync(visitor, "EQ-2", "rename", ("Input.Label", "Quillfeather"));
        await DoAsync(visitor, "EQ-2", "rename", ("Input.Label", "Brambleworth"));
        await app.RunOutboxAsync();

        Assert.Contains($"/lessons/{id}#lesson-", (await visitor.GetAsync("/lessons?kind=lesson&q=quillfeather")).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_name_says_why_and_keeps_what_was_typed()
    {
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync("/vocabulary/themes/MH/rename");

        var answer = await visitor.PostAsync(page, "main form", [("Input.Label", "Housing and money"), ("Input.Reason", Why)]);

        Assert.Contains(answer.Errors, e => e.StartsWith("There is “Housing and money” already.", StringComparison.Ordinal));
        Assert.Equal("Housing and money", answer.Document.GetElementById("Input-Label")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_retired_part_is_not_offered_and_a_new_one_is()
    {
        var visitor = await app.SignInAsync("manager");
        await DoAsync(visitor, "CJS-1", "retire");
        var added = await visitor.PostAsync(await visitor.GetAsync("/vocabulary/themes/new?in=CJS"), "main form", [("Input.Label", "Live links"), ("Input.Reason", Why)]);
        var review = await app.ReviewAsync(Reached.Accepted);

        var form = await visitor.GetAsync($"/reviews/{review}/findings/lessons/add");

        Assert.Null(form.Document.QuerySelector("option[value='CJS-1']"));
        Assert.NotNull(form.Document.QuerySelector($"option[value='{added.Location!.Split('/')[^1]}']"));
        await DoAsync(visitor, "CJS-1", "retire");
        Assert.NotNull((await visitor.GetAsync($"/reviews/{review}/findings/lessons/add")).Document.QuerySelector("option[value='CJS-1']"));
    }

    [Fact]
    public async Task A_term_is_looked_at_before_it_is_saved_and_searches_use_it_at_once()
    {
        await app.IndexAsync();
        var id = await ClosedWithLessonAsync("MH-1");
        await app.RunOutboxAsync();
        var visitor = await app.SignInAsync("manager");
        Assert.DoesNotContain($"/lessons/{id}#lesson-", (await visitor.GetAsync("/lessons?kind=lesson&q=wibblestone")).Document.Body!.InnerHtml, StringComparison.Ordinal);
        var page = await visitor.GetAsync("/vocabulary/search-words/new");
        List<(string, string)> typed = [("Input.Preferred", "marmalade interview"), ("Input.Others", "wibblestone\nWBS"), ("Input.Reason", Why)];

        var shown = await visitor.PostAsync(page, "main form", [.. typed, ("Input.Then", "look")]);
        Assert.Contains("marmalade interview", shown.Document.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.WithDatabaseAsync(db => db.SearchTerms.AnyAsync(t => t.Preferred == "marmalade interview")));

        var saved = await visitor.PostAsync(page, "main form", [.. typed, ("Input.Then", "save")]);
        var found = await visitor.GetAsync("/lessons?kind=lesson&q=wibblestone");
        Assert.Contains($"/lessons/{id}#lesson-", found.Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("marmalade interview", found.Text, StringComparison.Ordinal);

        var term = new Uri(saved.Location!).AbsolutePath;
        await visitor.PostAsync(await visitor.GetAsync(term + "/retire"), "main form", [("Input.Reason", Why)]);
        Assert.DoesNotContain($"/lessons/{id}#lesson-", (await visitor.GetAsync("/lessons?kind=lesson&q=wibblestone")).Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Retired", (await visitor.GetAsync("/vocabulary/search-words?word=WBS")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_that_cannot_be_used_is_refused_and_what_was_typed_stays()
    {
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync("/vocabulary/search-words/new");

        var answer = await visitor.PostAsync(page, "main form", [("Input.Preferred", "either way"), ("Input.Others", "or"), ("Input.Reason", Why), ("Input.Then", "save")]);

        Assert.Contains(answer.Errors, e => e.StartsWith("“or” cannot stand for anything", StringComparison.Ordinal));
        Assert.Equal("either way", answer.Document.GetElementById("Input-Preferred")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Another_process_follows_within_its_next_round()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var words = new SearchWords(DhrManager.Lessons.Query.Thesaurus.Empty);
        var themes = Web.Features.Themes.Read(scope.ServiceProvider.GetRequiredService<Web.Settings>().SeedFolder);
        var other = ActivatorUtilities.CreateInstance<VocabularyUpkeep>(scope.ServiceProvider, words, themes);

        await other.RefreshAsync(CancellationToken.None);

        Assert.True(themes.Changes >= 0);
        Assert.Contains("MARAC", words.Now.AlsoSearchedFor("Multi-Agency Risk Assessment Conference"));
    }

    private static async Task DoAsync(Visitor visitor, string code, string what, params (string, string)[] typed)
    {
        var answer = await visitor.PostAsync(await visitor.GetAsync($"/vocabulary/themes/{code}/{what}"), "main form", [.. typed, ("Input.Reason", Why)]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(' ', answer.Errors));
    }

    private async Task<Guid> ClosedWithLessonAsync(string theme)
    {
        var closed = new ClosedReview
        {
            Reference = $"OLD-{theme}",
            PartnershipId = DemoCounty.Partnership("PA"),
            Managers = [DemoCounty.Person("manager")],
            Pseudonym = "Wren",
            DeathCategory = DeathCategory.SuspectedSuicide,
            ClosedOn = new DateOnly(2019, 5, 1),
            Summary = new CaseSummary { Title = "Wren", ReviewType = "DHR" },
            Lessons = [new LessonText("A marmalade interview was held too late.", [theme], [])],
        };
        await app.WithDatabaseAsync(async db =>
        {
            db.Reviews.Add(Review.ImportClosed(closed, app.Services.GetRequiredService<RegimeCatalogue>().All[0], db.Actor));
            return await db.SaveChangesAsync();
        });
        await app.RunOutboxAsync();
        return closed.Id;
    }

    private Task<(int, string)> StoredAsync(Guid id) => app.WithDatabaseAsync(async db =>
    {
        var review = await db.Reviews.AsNoTracking().SingleAsync(r => r.Id == id);
        return (review.Version, string.Join(' ', review.Lessons.SelectMany(l => l.Themes)));
    });
}
