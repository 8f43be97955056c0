using DhrManager.Lessons.Index;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// The words of a document that tell it from others: frequent in it, rare elsewhere.
internal static class TellingWords
{
    private const int Most = 15;

    private const int ShortestWord = 3;

    /// <summary>The words, most telling first, each with how much it tells.</summary>
    public static List<(string Word, double Weight)> Of(LessonDocument document, Vocabulary vocabulary, int documents) =>
    [
        .. WordsOf(document)
            .GroupBy(Stemmer.Stem)
            .Select(forms => (Word: forms.CountBy(form => form).MaxBy(form => form.Value).Key, Count: forms.Count()))
            .Select(word => (word.Word, word.Count, With: vocabulary.DocumentsWith(word.Word)))
            .Where(word => word.With > 1)
            .Select(word => (word.Word, Weight: word.Count / (word.Count + Bm25F.K1) * Bm25F.Idf(documents, word.With)))
            .OrderByDescending(word => word.Weight)
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .Take(Most),
    ];

    private static IEnumerable<string> WordsOf(LessonDocument document) =>
        Tokenizer.Tokens(document.Title + "\n" + document.Text)
            .Select(token => token.Word)
            .Where(word => word.Length >= ShortestWord && word.All(char.IsLetter) && !StopWords.Contains(word));
}
