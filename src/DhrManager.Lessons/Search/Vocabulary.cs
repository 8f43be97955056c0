using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query.Patterns;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// The words of an index, and how many documents they are in.
internal sealed class Vocabulary(IndexSnapshot snapshot, SearchBudget budget)
{
    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);

    /// <summary>How many documents have a word in any form.</summary>
    public int DocumentsWith(string word)
    {
        var stem = Stemmer.Stem(word);
        if (!_documents.TryGetValue(stem, out var count))
        {
            count = snapshot.Segments.Sum(view => DocumentsWith(stem, view));
            _documents.Add(stem, count);
        }

        return count;
    }

    /// <summary>The words that a pattern accepts, those in most documents first; of each stem the shortest.</summary>
    public IEnumerable<string> Find(WordPattern pattern) => snapshot.Segments
        .SelectMany(view => WordScan.Find(view.Segment, pattern, budget.Spend).Select(word => view.Segment.Words[word]))
        .GroupBy(Stemmer.Stem)
        .Select(words => words.OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).First())
        .OrderByDescending(DocumentsWith)
        .ThenBy(word => word, StringComparer.Ordinal);

    private int DocumentsWith(string stem, SegmentView view)
    {
        var found = view.Segment.Stems.Find(stem);
        return found < 0
            ? 0
            : view.Deleted.Count == 0 ? view.Segment.Postings.DocumentCounts[found] : LiveDocumentsWith(found, view);
    }

    private int LiveDocumentsWith(int stem, SegmentView view)
    {
        var cursor = new PostingsCursor(view.Segment, stem, budget.Spend);
        var count = 0;
        while (cursor.Next() != PostingsCursor.End)
        {
            count += view.IsLive(cursor.Doc) ? 1 : 0;
        }

        return count;
    }
}
