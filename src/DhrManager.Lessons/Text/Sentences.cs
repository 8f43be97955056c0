namespace DhrManager.Lessons.Text;

// Finds the sentence round a place in a text.
internal static class Sentences
{
    // Text with no full stops, a table perhaps, is cut this far before and after the place.
    private const int Reach = 500;

    private static readonly string[] Abbreviations =
        ["mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "cf", "para", "paras", "p", "pp", "s", "ss"];

    /// <param name="from">Where the sentence before ended: this one starts no earlier.</param>
    public static Range Around(string text, int at, int from = 0)
    {
        var start = at;
        while (start > Math.Max(from, at - Reach) && !StartsAt(text, start))
        {
            start--;
        }

        var end = Math.Min(at + 1, text.Length);
        while (end < Math.Min(text.Length, at + Reach) && !StartsAt(text, end))
        {
            end++;
        }

        return Trim(text, start, end);
    }

    // A new sentence starts after an empty line, at a bullet on a new line, or after white space that follows a stop.
    private static bool StartsAt(string text, int at)
    {
        if (char.IsWhiteSpace(text[at]) || !char.IsWhiteSpace(text[at - 1]))
        {
            return false;
        }

        var gap = at;
        var lines = 0;
        while (gap > 0 && char.IsWhiteSpace(text[gap - 1]))
        {
            gap--;
            lines += text[gap] == '\n' ? 1 : 0;
        }

        return lines > 1 || (lines == 1 && IsBullet(text[at])) || (!char.IsLower(text[at]) && IsStop(text.AsSpan(0, gap)));
    }

    private static bool IsBullet(char c) => c is '\u2022' or '\u25CF' or '\u25AA' or '*' or '-' or '\u2013';

    private static bool IsStop(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("\"')]\u2019\u201D");
        return !before.IsEmpty && (before[^1] is '!' or '?' || (before[^1] == '.' && !IsAbbreviation(before[..^1])));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var last = before[(before.LastIndexOfAny(' ', '\n', '(') + 1)..];
        foreach (var abbreviation in Abbreviations)
        {
            if (last.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Range Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start..end;
    }
}
