using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query;

// A word as typed: several parts when hyphenated, and then perhaps also the whole written as one.
internal sealed record PlainWord(IReadOnlyList<string> Parts, string? Joined)
{
    public bool IsStopWord => Parts.All(StopWords.Contains) && (Joined is null || StopWords.Contains(Joined));

    /// <summary>Equal for words that find the same.</summary>
    public string Key => string.Join(' ', Parts.Select(Stemmer.Stem));

    public SearchQuery ToQuery()
    {
        SearchQuery parts = Parts.Count == 1 ? new TermQuery(Parts[0]) : new PhraseQuery([.. Parts], IsExact: false);
        return Joined is null ? parts : new AnyQuery([parts, new TermQuery(Joined)]);
    }
}
