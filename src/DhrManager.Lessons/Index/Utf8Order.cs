using System.Text;

namespace DhrManager.Lessons.Index;

// The order of StringTable for strings not yet in one.
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? x, string? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var same = x.AsSpan().CommonPrefixLength(y);
        if (same == x.Length || same == y.Length)
        {
            return x.Length.CompareTo(y.Length);
        }

        // Units of a pair sort before the last of the single units in UTF-16, and after them in UTF-8.
        return char.IsSurrogate(x[same]) || char.IsSurrogate(y[same])
            ? Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y))
            : x[same].CompareTo(y[same]);
    }
}
