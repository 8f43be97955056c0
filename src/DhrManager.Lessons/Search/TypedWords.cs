using DhrManager.Lessons.Query;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// The words of a plain query in the order in which they were typed, function words too: "by and for" and "did not attend" are
// terms like any other.
internal sealed class TypedWords(string typed)
{
    // No term has more function words at its beginning or end.
    private const int MostFunctionWords = 3;

    private readonly List<(string Word, bool IsInCapitals)> _words = Read(typed);

    /// <summary>Stretches of what was typed that hold, function words aside, just these words; the longest first.</summary>
    public IEnumerable<IReadOnlyList<string>> Around(IReadOnlyList<string> words)
    {
        var (first, last) = Find(words);
        if (first < 0)
        {
            return [words];
        }

        return from start in Enumerable.Range(first - FunctionWordsBefore(first), FunctionWordsBefore(first) + 1)
               from end in Enumerable.Range(last, FunctionWordsAfter(last) + 1)
               orderby end - start descending
               select (IReadOnlyList<string>)[.. _words.GetRange(start, end - start + 1).Select(word => word.Word)];
    }

    public bool AreInCapitals(IEnumerable<string> words) =>
        words.All(word => _words.Exists(typed => typed.IsInCapitals && typed.Word == word));

    private static List<(string Word, bool IsInCapitals)> Read(string typed)
    {
        var start = typed.Length > PlainQueryParser.LongestQuery ? typed[..PlainQueryParser.LongestQuery] : typed;
        return [.. Tokenizer.Tokens(start).Where(token => !token.IsJoined).Select(token => (token.Word, IsInCapitals(start.AsSpan(token.Start, token.Length))))];
    }

    private (int First, int Last) Find(IReadOnlyList<string> words)
    {
        for (var first = 0; first < _words.Count; first++)
        {
            var last = _words[first].Word == words[0] ? EndFrom(first, words) : -1;
            if (last >= 0)
            {
                return (first, last);
            }
        }

        return (-1, -1);
    }

    private int EndFrom(int first, IReadOnlyList<string> words)
    {
        var found = 1;
        var at = first;
        while (found < words.Count && ++at < _words.Count)
        {
            if (_words[at].Word == words[found])
            {
                found++;
            }
            else if (!StopWords.Contains(_words[at].Word))
            {
                return -1;
            }
        }

        return found == words.Count ? at : -1;
    }

    private int FunctionWordsBefore(int at) =>
        Enumerable.Range(1, Math.Min(at, MostFunctionWords)).TakeWhile(back => StopWords.Contains(_words[at - back].Word)).Count();

    private int FunctionWordsAfter(int at) =>
        Enumerable.Range(1, Math.Min(_words.Count - 1 - at, MostFunctionWords)).TakeWhile(on => StopWords.Contains(_words[at + on].Word)).Count();

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
