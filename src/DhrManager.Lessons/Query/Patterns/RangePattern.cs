using System.Text;
using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Query.Patterns;

/// <param name="Low">Null is open.</param>
/// <param name="High">Null is open.</param>
internal sealed record RangePattern(string? Low, string? High, bool IncludesLow, bool IncludesHigh) : WordPattern
{
    private readonly byte[]? _high = High is null ? null : Encoding.UTF8.GetBytes(High);

    public override string First => Low ?? "";

    public override int WordCost => 4;

    public override bool IsMatch(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        return IsWithin(Low, text, IncludesLow) && IsWithin(text, High, IncludesHigh);
    }

    public override bool IsBeyond(ReadOnlySpan<byte> word) => _high is not null && word.SequenceCompareTo(_high) > 0;

    private static bool IsWithin(string? before, string? after, bool mayBeEqual) =>
        before is null || after is null || Utf8Order.Instance.Compare(before, after) is var order && (order < 0 || (order == 0 && mayBeEqual));
}
