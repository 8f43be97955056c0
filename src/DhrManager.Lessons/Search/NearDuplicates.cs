using DhrManager.Lessons.Index;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// Finds documents that say the same in nearly the same words: whose first paragraphs share many runs of three words. What
// follows the first paragraph is what became of it, which differs even when the words before it were copied.
internal sealed class NearDuplicates(IndexSnapshot snapshot, SearchBudget budget)
{
    private const int RunLength = 3;

    // Of the shorter paragraph's runs. Two authors who say the same in words of their own share about a tenth.
    private const double Enough = 0.3;

    // A heading or half a sentence is like everything.
    private const int FewestRuns = 5;

    private const int Candidates = 20;

    public IReadOnlyList<SimilarDocument> Find(string documentId, int take)
    {
        var runs = RunsOf(snapshot.ReadBeginning(documentId));
        return runs.Count < FewestRuns
            ? []
            :
            [
                .. new MoreLikeThis(snapshot, budget).Find(documentId, Candidates)
                    .Select(similar => similar with { Score = Shared(runs, RunsOf(similar.Document)) })
                    .Where(similar => similar.Score >= Enough)
                    .OrderByDescending(similar => similar.Score)
                    .ThenBy(similar => similar.Document.Id, StringComparer.Ordinal)
                    .Take(take),
            ];
    }

    private static double Shared(HashSet<string> some, HashSet<string> others) => others.Count < FewestRuns
        ? 0
        : (double)some.Count(others.Contains) / Math.Min(some.Count, others.Count);

    private static HashSet<string> RunsOf(LessonDocument? document)
    {
        var text = document?.Text ?? "";
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        List<string> stems = [.. Tokenizer.Tokens(end < 0 ? text : text[..end]).Where(token => !token.IsJoined).Select(token => Stemmer.Stem(token.Word))];
        return [.. Enumerable.Range(0, Math.Max(0, stems.Count - RunLength + 1)).Select(start => string.Join(' ', stems.GetRange(start, RunLength)))];
    }
}
