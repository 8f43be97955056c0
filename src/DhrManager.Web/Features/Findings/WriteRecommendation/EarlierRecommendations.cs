using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;
using DhrManager.Lessons.Text;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Findings.WriteRecommendation;

/// <summary>Have we said this before? Finds published recommendations that share most words with a draft, the nearest first.</summary>
/// <remarks>Reads the index of what is published and nothing else, so that no open review shows through.</remarks>
public sealed class EarlierRecommendationsQuery(LessonsIndex index)
{
    private const int MostShown = 5;

    // A long draft says several things; nobody who looked for one of them would use all these words.
    private const int MostWords = 40;

    // With fewer words everything is like everything.
    private const int FewestWords = 3;

    public IReadOnlyList<LessonDocument> Run(string? draft)
    {
        List<string> words = [.. Tokenizer.Tokens(draft ?? "").Where(t => !t.IsJoined && !StopWords.Contains(t.Word)).Select(t => t.Word).Distinct().Take(MostWords)];
        return words.Count < FewestWords ? [] : [.. index.Search(Request(words)).Hits.Select(hit => hit.Document)];
    }

    private static SearchRequest Request(List<string> words)
    {
        // Three fifths, rounded up: two thirds misses rewordings, half finds other subjects.
        var needed = ((words.Count * 3) + 4) / 5;
        var query = new BoolQuery([.. words.Select(word => new Clause(Occur.Should, new TermQuery(word)))], needed);
        return new SearchRequest
        {
            Query = ParsedQuery.Everything with { Readings = [new Reading(query)] },
            Filters = new Dictionary<string, IReadOnlyCollection<string>> { [Facets.Kind] = [Facets.ValueOf(LessonKind.Recommendation)] },
            Take = MostShown,
        };
    }
}
