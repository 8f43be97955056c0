using System.Text.RegularExpressions;

namespace DhrManager.Domain.Historic.Reading;

/// <summary>Puts broken lines together again.</summary>
internal static partial class Paragraph
{
    /// <summary>A word broken at the end of a line is one word; all else is parted by one blank.</summary>
    public static string Join(IEnumerable<string> lines) =>
        Blanks().Replace(Hyphened().Replace(Broken().Replace(string.Join('\n', lines), "$1$2"), "$1-$2"), " ").Trim();

    /// <summary>Whether the sentence is over, so that what follows a blank line is another matter.</summary>
    public static bool IsOver(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or '”' or '"' or ')';

    // A soft hyphen is there for the break only; any other may be part of the word, as in "multi-agency".
    [GeneratedRegex(@"(\p{L})\u00AD\n?(\p{L})")]
    private static partial Regex Broken();

    [GeneratedRegex(@"(\p{L})[-\u2010]\n(\p{L})")]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
