using System.Globalization;

namespace DhrManager.Lessons.Query.Classic;

// The numbers after a caret or a tilde.
internal static class QueryNumbers
{
    private const int MostEdits = 2;

    /// <summary>So large a number that it has no value is as good as the largest.</summary>
    public static double Boost(QueryToken number) =>
        Math.Min(double.Parse(number.Text, CultureInfo.InvariantCulture), float.MaxValue);

    public static int Slop(QueryToken tilde) => (int)Math.Min(After(tilde) ?? 0, int.MaxValue);

    /// <summary>
    /// The edits asked for, at most two. Below 1 the number is a similarity, as in old versions of Lucene: the share of the
    /// letters that must stay.
    /// </summary>
    /// <exception cref="QuerySyntaxException">One and a half edits.</exception>
    public static int Edits(QueryToken tilde, string word) => After(tilde) switch
    {
        null => MostEdits,
        0 => 0,
        { } share and < 1 => (int)Math.Min((1D - (float)share) * word.EnumerateRunes().Count(), MostEdits),
        { } edits when Math.Floor(edits) == edits => (int)Math.Min(edits, MostEdits),
        _ => throw new QuerySyntaxException(
            QueryProblem.FractionalEdits,
            tilde.Start,
            $"Found \"{tilde.Text}\"; expected a whole number of letters that may differ, or a similarity below 1."),
    };

    private static double? After(QueryToken tilde) =>
        tilde.Text.Length == 1 ? null : double.Parse(tilde.Text.AsSpan(1), CultureInfo.InvariantCulture);
}
