using DhrManager.Lessons.Query;
using DhrManager.Lessons.Query.Patterns;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// Completes the last word of what was typed.
internal static class Completer
{
    /// <summary>What was typed with its last word completed; nothing after a space, where no word has begun.</summary>
    public static List<string> Queries(string typed, Vocabulary vocabulary, int take)
    {
        var words = Tokenizer.Tokens(typed);
        if (words.Count == 0 || !IsAtItsEnd(words[^1], typed))
        {
            return [];
        }

        var before = typed[..words[^1].Start];
        return [.. vocabulary.Find(new PrefixPattern(words[^1].Word)).Where(word => !StopWords.Contains(word)).Take(take).Select(word => before + word)];
    }

    /// <summary>A query for documents with the words in their titles, the last of them perhaps unfinished.</summary>
    public static SearchQuery Titles(string typed)
    {
        var words = Tokenizer.Tokens(typed).Where(word => !word.IsJoined).ToList();
        return words.Count == 0
            ? new NoneQuery()
            : new BoolQuery(
            [
                .. words.SkipLast(1).Select(word => new Clause(Occur.Must, new TermQuery(word.Word, LessonField.Title))),
                new Clause(Occur.Must, new PatternQuery(new PrefixPattern(words[^1].Word), LessonField.Title)),
            ]);
    }

    private static bool IsAtItsEnd(Token word, string typed) => word.Start + word.Length == typed.Length;
}
