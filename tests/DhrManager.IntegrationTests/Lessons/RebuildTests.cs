using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;
using DhrManager.Web.Lessons;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Lessons;

public class RebuildTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const int Count = 60;
    private const int Searchers = 4;
    private const int Rebuilds = 5;

    private LessonsIndex Index => app.Services.GetRequiredService<LessonsIndex>();

    [Fact]
    public async Task Searches_during_rebuilds_are_answered_from_the_old_index_or_the_new()
    {
        await app.FillAsync(Generation(0));
        using var finished = new CancellationTokenSource();
        var searching = Enumerable.Range(0, Searchers).Select(_ => Task.Run(() => SearchUntil(finished.Token))).ToList();

        for (var generation = 1; generation <= Rebuilds; generation++)
        {
            await Index.RebuildAsync(SlowlyAsync(Generation(generation)), CancellationToken.None);
        }

        await finished.CancelAsync();
        Assert.All(await Task.WhenAll(searching), searches => Assert.True(searches > Rebuilds));
    }

    [Fact]
    public async Task The_page_shows_the_old_index_and_says_so_until_the_new_one_is_whole()
    {
        await app.FillAsync(Generation(1));
        var visitor = await app.SignInAsync("practitioner");
        var halfWay = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var rebuild = Index.RebuildAsync(InTwoAsync(Generation(2).Take(Count - 1), halfWay, goOn.Task), CancellationToken.None);
        await halfWay.Task;

        var meanwhile = await visitor.GetAsync("/lessons?q=kestrels");
        goOn.SetResult();
        await rebuild;

        Assert.Contains("60 results", meanwhile.Text, StringComparison.Ordinal);
        Assert.Contains("put in order", meanwhile.Text, StringComparison.Ordinal);
        Assert.Contains("59 results", (await visitor.GetAsync("/lessons?q=kestrels")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<LessonDocument> Generation(int generation) =>
        Enumerable.Range(0, Count).Select(i => InventedLibrary.Recommendation(i) with { Status = $"{generation}" });

    private static async IAsyncEnumerable<IEnumerable<LessonDocument>> SlowlyAsync(IEnumerable<LessonDocument> documents)
    {
        foreach (var chunk in documents.Chunk(4))
        {
            await Task.Delay(2);
            yield return chunk;
        }
    }

    private static async IAsyncEnumerable<IEnumerable<LessonDocument>> InTwoAsync(IEnumerable<LessonDocument> documents, TaskCompletionSource halfWay, Task goOn)
    {
        var all = documents.ToList();
        yield return all.Take(all.Count / 2);
        halfWay.SetResult();
        await goOn;
        yield return all.Skip(all.Count / 2);
    }

    private int SearchUntil(CancellationToken finished)
    {
        var searches = 0;
        do
        {
            var result = Index.Search(new SearchRequest { Query = PlainQueryParser.Parse("kestrels"), Take = 2 * Count });
            Assert.Equal(Count, result.Total);
            Assert.Single(result.Hits.Select(hit => hit.Document.Status).Distinct());
            searches++;
        }
        while (!finished.IsCancellationRequested);

        return searches;
    }
}
