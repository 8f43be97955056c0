using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query;

/// <summary>Reads a text as nothing but words: the more of them a document has, and the rarer, the better it fits.</summary>
public static class BagOfWords
{
    /// <summary>
    /// A query for any of the words, without those of <see cref="StopWords"/> unless there are no others. A word that is
    /// there twice counts twice. Nothing is required, nothing excluded, and quotation marks mean nothing.
    /// </summary>
    public static SearchQuery Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = PlainWords.Of(text).SelectMany(Parts).ToList();
        var telling = words.Where(word => !word.IsStopWord).ToList();
        var wanted = (telling.Count > 0 ? telling : words).GroupBy(word => word.Key, StringComparer.Ordinal).Select(Weighted).ToList();
        return wanted.Count == 0 ? new NoneQuery() : new BoolQuery([.. wanted.Select(query => new Clause(Occur.Should, query))]);
    }

    // "multi-agency" is two words here, so that a document with just one of them is found; the joined form, another way to
    // write both, must not count on top of them.
    private static IEnumerable<PlainWord> Parts(PlainWord word) =>
        word.Parts.Select((part, place) => new PlainWord([part], place == 0 ? word.Joined : null));

    private static SearchQuery Weighted(IGrouping<string, PlainWord> same) =>
        same.Count() == 1 ? same.First().ToQuery() : new BoostQuery(same.Count(), same.First().ToQuery());
}
