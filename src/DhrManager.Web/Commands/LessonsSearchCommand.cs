using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Search;

namespace DhrManager.Web.Commands;

/// <summary>
/// <c>lessons search</c>: runs queries over an index that <c>lessons index</c> made, as bags of words or, with
/// <c>--syntax</c>, in Lucene's syntax read strictly.
/// </summary>
internal static class LessonsSearchCommand
{
    public const string Syntax = "--syntax";

    private const int Done = 0;
    private const int Refused = 1;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>0; 1 when a query in Lucene's syntax is refused, which a line of the output then tells of. The others are run.</returns>
    /// <exception cref="CommandRefusedException">An option or a line is wrong, or there is no index.</exception>
    public static int Run(CommandOptions options, TextWriter output)
    {
        var (folder, queries) = (options.Required("--index"), options.Required("--queries"));
        var (top, run) = (options.Number("--top", 10), options.Optional("--run"));
        options.RequireNoOthers();
        var searcher = new LessonSearcher(Open(folder));
        using var lines = File.OpenText(queries);
        using var trec = run is null ? null : File.CreateText(run);
        var code = Done;
        foreach (var query in JsonLines.Read(lines).Select(line => QueryLine.Read(line.Line, line.Number)))
        {
            code = Run(query, options.Has(Syntax), top, searcher, output, trec) ? code : Refused;
        }

        return code;
    }

    private static LessonIndex Open(string folder)
    {
        var index = Directory.Exists(folder) ? LessonIndex.Open(folder) : throw new CommandRefusedException($"There is no folder {folder}.", 2);
        return index.Problem is { } problem ? throw new CommandRefusedException(problem, 2) : index;
    }

    private static bool Run(QueryLine query, bool isSyntax, int top, LessonSearcher searcher, TextWriter output, TextWriter? trec)
    {
        try
        {
            var request = RequestOf(isSyntax ? Parse(query.Words) : BagOfWords.Of(query.Words), top, isSyntax);
            if (trec is null)
            {
                Print(query, request, searcher, output);
            }
            else
            {
                Rank(query, request, searcher, trec);
            }

            return true;
        }
        catch (QuerySyntaxException refusal)
        {
            output.WriteLine(ParseAnswer.Refusal(JsonSerializer.SerializeToElement(query.Id), refusal.At, refusal.Message));
            return false;
        }
    }

    private static SearchQuery Parse(string query) => TreeQuery.Of(ClassicQueryParser.Parse(query, new QueryOptions()));

    // A run is made to judge the ranking, not the patience of anyone: time hardly counts. A query in a language means what it
    // says, so that nothing in it is taken for a misspelling.
    private static SearchRequest RequestOf(SearchQuery query, int top, bool isSyntax) => new()
    {
        Query = new ParsedQuery([new Reading(query)], []),
        CorrectsSpelling = !isSyntax,
        Take = top,
        TimeAllowed = TimeSpan.FromMinutes(1),
        WorkAllowed = long.MaxValue / 2,
    };

    private static void Print(QueryLine query, SearchRequest request, LessonSearcher searcher, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var result = searcher.Search(request);
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

    private static void Rank(QueryLine query, SearchRequest request, LessonSearcher searcher, TextWriter trec)
    {
        foreach (var (rank, document) in searcher.Rank(request).Documents.Index())
        {
            trec.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{query.Id} Q0 {document.Id} {rank + 1} {document.Score:R} dhr"));
        }
    }
}
