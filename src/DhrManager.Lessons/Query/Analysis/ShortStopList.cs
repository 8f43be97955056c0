using System.Collections.Frozen;

namespace DhrManager.Lessons.Query.Analysis;

// The words that Lucene's English stop filter drops, and "stop" itself so that a dropped word can be seen in an example.
internal static class ShortStopList
{
    private static readonly FrozenSet<string> Words = """
        a an and are as at be but by for if in into is it no not of on or stop such that the their then there these they this
        to was will with
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
