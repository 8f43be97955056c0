using System.Text;
using DhrManager.Domain;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;
using DhrManager.Web;
using DhrManager.Web.Data;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Lessons;

/// <summary>
/// Reviews in every state there is, full of words that nobody may find. What is found must be of completed and cleared reviews
/// only, and none of those words may be in it, nor in any file of the index.
/// </summary>
public class NeverInTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const int Seed = 20_201_107;
    private const int ReviewsOfEachState = 2;

    private string Folder => LessonsIndex.FolderIn(app.Services.GetRequiredService<Settings>());

    [Fact]
    public async Task Nothing_that_is_not_cleared_and_no_identity_reaches_the_index()
    {
        var random = new Random(Seed);
        var (cleared, others) = await MakeReviewsAsync(random);
        var secrets = new Secrets(random);
        await app.WithDatabaseAsync(async db =>
        {
            await secrets.SpreadAsync(db);
            return true;
        });

        await app.RebuildAsync();
        AssertNothingIsIn(secrets, cleared);

        // The way of the outbox, review by review.
        await using var scope = app.Services.CreateAsyncScope();
        var handler = ActivatorUtilities.CreateInstance<IndexReviewHandler>(scope.ServiceProvider);
        foreach (var id in cleared.Concat(others).OrderBy(_ => random.Next()))
        {
            await handler.HandleAsync(Guid.CreateVersion7(), $$"""{"reviewId":"{{id}}"}""", CancellationToken.None);
        }

        AssertNothingIsIn(secrets, cleared);
    }

    private void AssertNothingIsIn(Secrets secrets, IReadOnlySet<Guid> cleared)
    {
        var index = LessonIndex.Open(Folder);
        var searcher = new LessonSearcher(index);
        var hits = searcher.Search(new SearchRequest { Take = 10_000 }).Hits;
        Assert.Equal(cleared.Order(), index.ReviewIds.Select(Guid.Parse).Order());
        Assert.True(hits.Count > 2 * cleared.Count, "Lessons and recommendations are in");
        Assert.True(secrets.Words.Count > 500, "There is much to leave out");

        var documents = hits.Select(hit => AllOf(searcher.Read(hit.Document.Id)!));
        var files = Directory.EnumerateFiles(Folder).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)));
        var all = string.Join('\n', documents.Concat(files));
        Assert.DoesNotContain(secrets.Words, word => all.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("zq", string.Join(' ', searcher.Complete("zq", 10).Queries), StringComparison.Ordinal);
    }

    private static string AllOf(LessonDocument document) => string.Join('\n',
    [
        document.ToString(),
        document.Text,
        document.Keywords,
        .. document.Fields.Values,
        .. document.FacetValues.SelectMany(facet => facet.Value),
        .. document.Themes,
        .. document.Agencies,
    ]);

    private async Task<(HashSet<Guid> Cleared, List<Guid> Others)> MakeReviewsAsync(Random random)
    {
        HashSet<Guid> cleared = [];
        List<Guid> others = [];
        for (var i = 0; i < ReviewsOfEachState; i++)
        {
            cleared.Add(await app.ClosedReviewAsync());
            others.Add(await app.ReviewAsync(Reached.CopiesSent, WithheldAndClosed));
            others.Add(await ReopenedAsync());
            others.Add(await app.ReviewAsync(Reached.Notified, (r, actor) => r.Triage(TriageOutcome.NotRelevant, "No link to abuse is known.", null, null, actor)));
            foreach (var reached in Enum.GetValues<Reached>())
            {
                others.Add(await app.ReviewAsync(reached, random.Next(3) == 0 && reached > Reached.Commissioned ? Paused : null));
            }

            foreach (var closure in ReviewClosure.List.All.Where(closure => closure != ReviewClosure.Completed))
            {
                others.Add(await ClosedAsAsync(closure));
            }
        }

        return (cleared, others);
    }

    private static void WithheldAndClosed(Review review, Actor actor)
    {
        review.WithholdPublication("The children would be known at school.", actor);
        ClosedReviews.FinishActions(review, actor);
        review.CloseReview("Every action sampled.", "A briefing for all agencies.", actor);
    }

    private static void Paused(Review review, Actor actor) =>
        review.Pause(HoldReason.List.All[0], actor.Today, actor.Today.AddDays(30), "Chair of the partnership", "The trial is not over.", actor);

    private async Task<Guid> ReopenedAsync()
    {
        var id = await app.ClosedReviewAsync();
        await app.WithDatabaseAsync(async db =>
        {
            (await db.Reviews.FindOrThrowAsync(id, CancellationToken.None)).Reopen("An audit found old forms.", "Chair of the partnership", db.Actor);
            return await db.SaveChangesAsync();
        });
        return id;
    }

    // Whichever way a review came to be closed so, it has all that a completed one has.
    private async Task<Guid> ClosedAsAsync(ReviewClosure closure)
    {
        var id = await app.ClosedReviewAsync();
        await app.WithDatabaseAsync(db => db.Reviews.IgnoreQueryFilters().Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.ClosedAs, closure)));
        return id;
    }
}
