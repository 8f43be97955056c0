using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

namespace DhrManager.Web.Commands;

/// <summary><c>lessons search</c>: runs queries over an index that <c>lessons index</c> made, as bags of words.</summary>
internal static class LessonsSearchCommand
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="CommandRefusedException">An option or a line is wrong, or there is no index.</exception>
    public static int Run(CommandOptions options, TextWriter output)
    {
        var (folder, queries) = (options.Required("--index"), options.Required("--queries"));
        var (top, run) = (options.Number("--top", 10), options.Optional("--run"));
        options.RequireNoOthers();
        var index = Directory.Exists(folder) ? LessonIndex.Open(folder) : throw new CommandRefusedException($"There is no folder {folder}.", 2);
        if (index.Problem is { } problem)
        {
            throw new CommandRefusedException(problem, 2);
        }

        var searcher = new LessonSearcher(index);
        using var lines = File.OpenText(queries);
        using var trec = run is null ? null : File.CreateText(run);
        foreach (var query in JsonLines.Read(lines).Select(line => QueryLine.Read(line.Line, line.Number)))
        {
            if (trec is null)
            {
                Print(query, searcher, top, output);
            }
            else
            {
                Rank(query, searcher, top, trec);
            }
        }

        return 0;
    }

    // A run is made to judge the ranking, not the patience of anyone: time hardly counts.
    private static SearchRequest RequestOf(QueryLine query, int top) => new()
    {
        Query = new ParsedQuery([new Reading(BagOfWords.Of(query.Words))], []),
        Take = top,
        TimeAllowed = TimeSpan.FromMinutes(1),
        WorkAllowed = long.MaxValue / 2,
    };

    private static void Print(QueryLine query, LessonSearcher searcher, int top, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var result = searcher.Search(RequestOf(query, top));
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                id = query.Id,
                total = result.Total,
                milliseconds = Math.Round(watch.Elapsed.TotalMilliseconds, 3),
                hits = result.Hits.Select(hit => new
                {
                    id = hit.Document.Id,
                    score = hit.Score,
                    title = hit.Document.Title,
                    snippet = string.Concat(hit.Snippet.Select(fragment => fragment.Text)),
                }),
            },
            Plain));
    }

    private static void Rank(QueryLine query, LessonSearcher searcher, int top, TextWriter trec)
    {
        foreach (var (rank, document) in searcher.Rank(RequestOf(query, top)).Documents.Index())
        {
            trec.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{query.Id} Q0 {document.Id} {rank + 1} {document.Score:R} dhr"));
        }
    }
}
