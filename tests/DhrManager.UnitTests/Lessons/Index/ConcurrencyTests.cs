using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Index;

public sealed class ConcurrencyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lessons").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Readers_always_see_one_whole_commit()
    {
        var writing = LessonIndex.Open(_folder);
        WriteGeneration(writing, 0);
        using var finished = new CancellationTokenSource();
        LessonIndex[] indexes = [writing, LessonIndex.Open(_folder), LessonIndex.Open(_folder)];
        var reading = Task.WhenAll(indexes.Select(index => Task.Run(() => ReadUntil(index, finished.Token))).ToList());

        for (var generation = 1; generation <= 60; generation++)
        {
            WriteGeneration(writing, generation);
        }

        await finished.CancelAsync();
        Assert.All(await reading, searches => Assert.True(searches > 0));
    }

    [Fact]
    public void A_reader_that_does_not_refresh_still_reads_texts_whose_files_are_gone()
    {
        var writing = LessonIndex.Open(_folder);
        WriteGeneration(writing, 0);
        var reading = LessonIndex.Open(_folder);
        var files = Directory.GetFiles(_folder, "*.segment");

        WriteGeneration(writing, 1);
        WriteGeneration(writing, 2);

        Assert.DoesNotContain(files, File.Exists);
        Assert.Contains("generation0", new LessonSearcher(reading).Read("3")!.Text, StringComparison.Ordinal);
    }

    // Every commit replaces ten documents of a review, all of which then name the generation.
    private static void WriteGeneration(LessonIndex index, int generation)
    {
        using var writer = index.OpenWriter();
        writer.DeleteReview("r");
        for (var i = 0; i < 10; i++)
        {
            writer.Replace(Recommendation($"{i}", $"housing generation{generation}") with { ReviewId = "r", Status = $"{generation}" });
        }

        writer.Commit();
    }

    private static int ReadUntil(LessonIndex index, CancellationToken finished)
    {
        var searches = 0;
        do
        {
            index.Refresh();
            var result = index.Search("housing");
            Assert.Equal((IndexState.Ready, 10), (index.State, result.Total));
            Assert.Single(result.Hits.Select(hit => hit.Document.Status).Distinct());
            searches++;
        }
        while (!finished.IsCancellationRequested);

        return searches;
    }
}
