using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// Finds documents that share with another the words that tell it from the rest.
internal sealed class MoreLikeThis(IndexSnapshot snapshot, SearchBudget budget)
{
    public IReadOnlyList<SimilarDocument> Find(string documentId, int take)
    {
        var words = snapshot.Segments
            .SelectMany(view => view.LiveOf(documentId).Select(view.Segment.ReadBeginning))
            .Take(1)
            .SelectMany(document => TellingWords.Of(document, new Vocabulary(snapshot, budget), snapshot.DocumentCount))
            .ToList();
        return words.Count == 0 ? [] : Find(documentId, words, take);
    }

    private List<SimilarDocument> Find(string documentId, List<(string Word, double Weight)> words, int take)
    {
        var query = new BoolQuery([.. words.Select(word => new Clause(Occur.Should, new BoostQuery(word.Weight, new TermQuery(word.Word))))]);
        var run = new QueryRun(query, SearchSort.Relevance, snapshot, FacetFilters.None, budget);
        var others = run.Collect(take + 1)
            .Where(found => snapshot.Segments[found.Segment].Segment.Ids[found.Doc] != documentId)
            .Take(take)
            .ToList();

        // The leaves of the query are numbered in the order of the words.
        run.Spans.Read(others);
        return
        [
            .. others.Select(found => new SimilarDocument(
                snapshot.Segments[found.Segment].Segment.ReadBeginning(found.Doc),
                found.Key,
                [.. run.Spans.Of(found).Select(span => span.Leaf).Distinct().Order().Select(leaf => words[leaf].Word)])),
        ];
    }
}
