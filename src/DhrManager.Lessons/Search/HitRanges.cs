using DhrManager.Lessons.Index;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// From positions among words to stretches of text.
internal static class HitRanges
{
    /// <summary>The stretches in the order in which they start.</summary>
    public static List<HitRange> Of(IEnumerable<WordSpan> spans, string text, TokenMap words) =>
        [
            .. spans.Select(span => RangeOf(span, text, words))
                .OrderBy(range => range.Start)
                .ThenBy(range => range.End),
        ];

    private static HitRange RangeOf(WordSpan span, string text, TokenMap words)
    {
        var last = span.Position + span.Places - 1;
        var end = EndOf(words[last]);

        // "multiagency" stands where "multi" does: the rest of the hyphenated word belongs to it.
        for (var letters = words[last].Length;
             letters < span.Letters && last + 1 < words.Count && IsHyphenBetween(end, words[last + 1].Start, text);
             letters += words[last].Length)
        {
            last++;
            end = EndOf(words[last]);
        }

        return new HitRange(words[span.Position].Start, end, span.Leaf);
    }

    private static bool IsHyphenBetween(int end, int start, string text) =>
        start == end + 1 && WordCharacters.IsHyphen(text[end]);

    private static int EndOf((int Start, int Length) word) => word.Start + word.Length;
}
