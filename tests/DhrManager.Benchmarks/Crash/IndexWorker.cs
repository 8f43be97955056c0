using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

namespace DhrManager.Benchmarks.Crash;

/// <summary>
/// Writes an index generation after generation until it is killed, or reads what another process writes. Every document of a
/// generation says its number, so that a mixture would show.
/// </summary>
public static class IndexWorker
{
    public const string Word = "housing";

    /// <summary>Of each review; so many reviews.</summary>
    private const int Documents = 12;
    private const int Reviews = 5;

    /// <summary>What every whole generation has.</summary>
    public static int Count => Documents * Reviews;

    /// <param name="point">Where the process kills itself; see <see cref="IndexKillPoints"/>.</param>
    /// <param name="passes">How often it passes there first.</param>
    public static void Write(string folder, string point, int passes)
    {
        var acknowledgements = new Acknowledgements(Console.Out);
        _ = Task.Run(CrashWorker.LeaveWithTheParent);
        var index = LessonIndex.Open(new KillableStorage(new FolderStorage(folder), new KillSwitch(point, passes)));
        acknowledgements.Write("ready");
        for (var generation = GenerationIn(index) + 1; ; generation++)
        {
            WriteGeneration(index, generation);
            acknowledgements.Write(generation.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Searches until its input ends.</summary>
    /// <returns>0 when every search found one whole generation, and none an older one than the search before.</returns>
    public static int Read(string folder)
    {
        var ended = Task.Run(Console.In.ReadToEnd);
        var index = LessonIndex.Open(folder);
        Console.Out.WriteLine("ready");
        for (var last = 0; !ended.IsCompleted;)
        {
            index.Refresh();
            var generation = GenerationIn(index);
            if (generation < last || index.State != IndexState.Ready)
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generation {generation} after {last}: {index.Problem}"));
                return 1;
            }

            last = generation;
        }

        return 0;
    }

    /// <summary>Odd generations are made from nothing, as a rebuild does; even ones review by review, as the outbox does.</summary>
    public static void WriteGeneration(LessonIndex index, int generation)
    {
        using var writer = index.OpenWriter();
        if (generation % 2 == 1)
        {
            writer.Clear();
        }

        for (var review = 0; review < Reviews; review++)
        {
            writer.DeleteReview($"review-{review}");
            for (var i = 0; i < Documents; i++)
            {
                writer.Replace(Document(review, i, generation));
            }
        }

        writer.Commit();
    }

    /// <summary>The one generation that all documents are of; 0 for an empty index and -1 for a mixture.</summary>
    public static int GenerationIn(LessonIndex index)
    {
        var found = new LessonSearcher(index).Search(new SearchRequest { Query = PlainQueryParser.Parse(Word), Take = 10 * Count });
        var generations = found.Hits.Select(hit => hit.Document.Status).Distinct().ToList();
        return generations switch
        {
            [] when index.DocumentCount == 0 => 0,
            [var only] when found.Total == Count && index.DocumentCount == Count => int.Parse(only, CultureInfo.InvariantCulture),
            _ => -1,
        };
    }

    private static LessonDocument Document(int review, int number, int generation) => new()
    {
        Id = $"{review}-{number:00}",
        Kind = LessonKind.Recommendation,
        Title = "",
        Text = string.Create(CultureInfo.InvariantCulture, $"{Word} officers ask, as generation {generation} says in its place {number} of review {review}."),
        ReviewId = $"review-{review}",
        Status = generation.ToString(CultureInfo.InvariantCulture),
    };
}
