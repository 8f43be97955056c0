using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;
using DhrManager.Web;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Lessons;

public class LessonsTests(AppFactory app) : IClassFixture<AppFactory>
{
    private LessonsIndex Index => app.Services.GetRequiredService<LessonsIndex>();

    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/lessons?q=alone")).Status);
    }

    [Fact]
    public async Task Closing_a_review_puts_its_recommendations_into_the_search()
    {
        await app.IndexAsync();
        var id = await app.ClosedReviewAsync();
        await app.RunOutboxAsync();
        var visitor = await app.SignInAsync("practitioner");

        var page = await visitor.GetAsync("/lessons?q=room+alone&kind=recommendation");

        var found = page.Document.QuerySelectorAll($"a[href='/lessons/{id}#recommendation-1']");
        Assert.Single(found);
        Assert.Contains(page.Document.QuerySelectorAll("mark"), mark => mark.TextContent == "room");
        Assert.Contains("Implemented", page.Text, StringComparison.Ordinal);
        var review = await visitor.GetAsync($"/lessons/{id}");
        Assert.NotNull(review.Document.GetElementById("recommendation-1"));
        Assert.Contains(ClosedReviews.Outcome, review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_published_can_be_cited_by_a_lasting_address()
    {
        var id = await app.ClosedReviewAsync();
        var page = await (await app.SignInAsync("practitioner")).GetAsync($"/lessons/{id}");

        var whole = page.Document.QuerySelectorAll("details").First(d => d.TextContent.Contains("Cite this review", StringComparison.Ordinal)).TextContent;
        Assert.Contains("Community Safety Partnership", whole, StringComparison.Ordinal);
        Assert.Contains($"http://localhost/lessons/{id}", whole, StringComparison.Ordinal);
        var part = page.Document.GetElementById("recommendation-1")!.QuerySelector("details")!.TextContent;
        Assert.Contains(", recommendation 1.", part, StringComparison.Ordinal);
        Assert.Contains($"http://localhost/lessons/{id}#recommendation-1", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reopening_a_review_takes_it_out_again()
    {
        await app.IndexAsync();
        var id = await app.ClosedReviewAsync();
        await app.RunOutboxAsync();
        Assert.Contains(id, Index.ReviewIds());

        await app.WithDatabaseAsync(async db =>
        {
            (await db.Reviews.FindOrThrowAsync(id, CancellationToken.None)).Reopen("An audit found old forms.", "Chair of the partnership", db.Actor);
            return await db.SaveChangesAsync();
        });
        await app.RunOutboxAsync();

        Assert.DoesNotContain(id, Index.ReviewIds());
        var visitor = await app.SignInAsync("practitioner");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync($"/lessons/{id}")).Status);
    }

    [Fact]
    public async Task An_open_review_has_no_page_of_lessons()
    {
        var id = await app.ReviewAsync(Reached.Published);
        var manager = await app.SignInAsync("manager");

        Assert.Equal(HttpStatusCode.NotFound, (await manager.TryGetAsync($"/lessons/{id}")).Status);
    }

    [Fact]
    public async Task A_withheld_report_stays_out_when_its_review_is_closed()
    {
        await app.IndexAsync();
        var id = await app.ReviewAsync(Reached.CopiesSent, (review, actor) =>
        {
            review.WithholdPublication("The children would be known at school.", actor);
            ClosedReviews.FinishActions(review, actor);
            review.CloseReview("Every action sampled.", "A briefing for all agencies.", actor);
        });
        await app.RunOutboxAsync();

        Assert.DoesNotContain(id, Index.ReviewIds());
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*.segment")]
    public async Task A_damaged_index_is_made_again_and_the_page_answers_meanwhile(string damaged)
    {
        await app.IndexAsync();
        var id = await app.ClosedReviewAsync();
        await app.RunOutboxAsync();
        var visitor = await app.SignInAsync("practitioner");
        foreach (var file in Directory.EnumerateFiles(Folder, damaged))
        {
            await File.WriteAllTextAsync(file, "not an index");
        }

        Assert.Contains("put in order", (await visitor.GetAsync("/lessons")).Text, StringComparison.Ordinal);
        Assert.False(Index.IsReady);
        Assert.True(await app.Services.GetRequiredService<LessonsUpkeep>().RunAsync(CancellationToken.None));

        Assert.True(Index.IsReady);
        Assert.Contains(id, Index.ReviewIds());
        using var reopened = new LessonsIndex(app.Services.GetRequiredService<Settings>(), TimeProvider.System);
        Assert.True(reopened.IsReady);
    }

    [Fact]
    public async Task An_index_with_other_reviews_than_the_database_is_made_again_at_the_start()
    {
        await app.IndexAsync();
        var id = await app.ClosedReviewAsync();
        var upkeep = ActivatorUtilities.CreateInstance<LessonsUpkeep>(app.Services);

        Assert.True(await upkeep.RunAsync(CancellationToken.None));
        Assert.Contains(id, Index.ReviewIds());
        Assert.False(await upkeep.RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task No_identity_ever_reaches_the_files_of_the_index()
    {
        var id = await app.ClosedReviewAsync();
        var random = new Random(20_261);
        var secrets = Enumerable.Range(0, 50).Select(_ => string.Concat(random.GetItems("bcdfghjklmnpqrstvwxyz".AsSpan(), 12))).ToList();
        await app.WithDatabaseAsync(async db =>
        {
            var people = await db.Reviews.Where(r => r.Id == id).SelectMany(r => r.People).Select(p => p.Id).ToListAsync();
            db.Identities.AddRange(secrets.Select((secret, i) => new PersonIdentity
            {
                ReviewId = id,
                ReviewPersonId = i < people.Count ? people[i] : Guid.CreateVersion7(),
                LegalName = secret,
                DateOfBirth = secret,
                Address = secret,
                Identifiers = secret,
            }));
            return await db.SaveChangesAsync();
        });

        await app.RebuildAsync();

        var searcher = new LessonSearcher(LessonIndex.Open(Folder));
        var documents = searcher.Search(new SearchRequest { Take = 10_000 }).Hits
            .Select(hit => $"{hit.Document}{searcher.Read(hit.Document.Id)!.Text}");
        var files = Directory.EnumerateFiles(Folder).Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)));
        Assert.All(documents.Concat(files), text => Assert.DoesNotContain(secrets, secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_can_be_taken_away()
    {
        await app.IndexAsync();
        await app.ClosedReviewAsync();
        await app.RunOutboxAsync();
        var visitor = await app.SignInAsync("practitioner");

        var page = await visitor.GetAsync("/lessons?q=alone&kind=lesson&kind=recommendation");

        Assert.Equal(2, page.Document.QuerySelectorAll(".moj-filter__tag").Length);
        Assert.Contains(page.Document.QuerySelectorAll(".moj-filter__tag"), tag => tag.GetAttribute("href") == "/lessons?q=alone&kind=recommendation");
        Assert.Equal(2, page.Document.QuerySelectorAll("input[type=checkbox][name=kind][checked]").Length);
    }

    [Fact]
    public async Task What_a_review_does_not_say_is_a_choice_of_its_own()
    {
        await app.FillAsync(InventedLibrary.Recommendation(1), InventedLibrary.Recommendation(2) with { Themes = [LessonDocuments.NotStated] });
        var page = await (await app.SignInAsync("practitioner")).GetAsync("/lessons?theme=not-stated");

        Assert.Contains(page.Document.QuerySelectorAll(".moj-filter__tag"), tag => tag.TextContent.Contains("Not stated", StringComparison.Ordinal));
        Assert.Single(page.Document.QuerySelectorAll("ol[aria-labelledby=results] > li"));
        await app.RebuildAsync();
    }

    [Theory]
    [InlineData("/lessons")]
    [InlineData("/lessons/for/gp")]
    [InlineData("/lessons/{review}")]
    public async Task Readers_are_warned_can_leave_at_once_and_find_help(string address)
    {
        var id = await app.ClosedReviewAsync();
        var page = await (await app.SignInAsync("practitioner")).GetAsync(address.Replace("{review}", id.ToString(), StringComparison.Ordinal));

        Assert.StartsWith("https://", page.Document.QuerySelector("main .govuk-exit-this-page a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("tell of abuse and death", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("main a[href='tel:08082000247']"));
    }

    [Theory]
    [InlineData("/lessons?q=zzzzqqq", "Nothing was found")]
    [InlineData("/lessons?q=%22&page=-3&kind=nonsense&sort=sideways", "Nothing was found")]
    public async Task An_empty_result_says_what_to_try(string address, string expected)
    {
        await app.IndexAsync();
        await app.ClosedReviewAsync();
        await app.RunOutboxAsync();
        var visitor = await app.SignInAsync("practitioner");

        Assert.Contains(expected, (await visitor.GetAsync(address)).Text, StringComparison.Ordinal);
    }

    private string Folder => LessonsIndex.FolderIn(app.Services.GetRequiredService<Settings>());
}
