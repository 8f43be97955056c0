namespace DhrManager.Web.Components.Charts;

/// <summary>Breaks text into lines, which SVG cannot do by itself.</summary>
internal static class TextLines
{
    /// <summary>Of Arial at 14 units: wider than the average letter, so that lines keep inside their box.</summary>
    private const double LetterWidth = 7.2;

    /// <summary>At most <paramref name="maxLines"/> lines; the last ends with "…" if there was more.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, int maxLines)
    {
        var letters = Math.Max(4, (int)(width / LetterWidth));
        var lines = Break(text, letters).ToList();
        return lines.Count <= maxLines ? lines : [.. lines.Take(maxLines - 1), Cut(lines[maxLines - 1], letters)];
    }

    private static IEnumerable<string> Break(string text, int letters)
    {
        var line = "";
        foreach (var word in Words(text, letters))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    /// <summary>A word longer than a line is broken.</summary>
    private static IEnumerable<string> Words(string text, int letters) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w.Chunk(letters)).Select(c => new string(c));

    private static string Cut(string line, int letters) => line[..Math.Min(line.Length, letters - 1)].TrimEnd() + "…";
}
