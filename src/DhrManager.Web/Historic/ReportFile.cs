namespace DhrManager.Web.Historic;

/// <summary>The text of a report by page, or the sentence that says why there is none.</summary>
/// <param name="Pages">From the first page; a page without text is empty.</param>
/// <param name="Problem">Null when the file was read.</param>
/// <param name="Remark">What a reader should know of a file that was read, for example that pages hold no text.</param>
public sealed record ReportFile(IReadOnlyList<string> Pages, string? Problem, string? Remark)
{
    /// <summary>Largest file, bytes.</summary>
    public const int MaxBytes = 30 * 1024 * 1024;

    /// <summary>Most pages of one report.</summary>
    public const int MaxPages = 1_000;

    public static ReportFile Refused(string sentence) => new([], sentence, null);

    /// <summary>Says of which pages the text is missing, as with pages that are pictures.</summary>
    public static ReportFile Of(IReadOnlyList<string> pages)
    {
        if (pages.Count > MaxPages)
        {
            return Refused($"This report has {pages.Count} pages; {MaxPages} is the most. Split it.");
        }

        int[] blank = [.. pages.Index().Where(page => string.IsNullOrWhiteSpace(page.Item)).Select(page => page.Index + 1)];
        if (blank.Length == pages.Count)
        {
            return Refused("No page of this file holds text: it is a scan, or empty. Have it read by OCR first (for example “Recognise text” in your PDF program), then upload it again.");
        }

        return new ReportFile(pages, null, blank.Length == 0 ? null : $"{PageRanges.Say(blank)} no text; have them read by OCR first if they are more than blank pages.");
    }
}

/// <summary>Page numbers as people write them.</summary>
internal static class PageRanges
{
    /// <param name="numbers">Ascending.</param>
    /// <returns>For example "Page 3 holds" or "Pages 1 and 3 to 40 hold".</returns>
    public static string Say(IReadOnlyList<int> numbers)
    {
        List<(int From, int To)> ranges = [];
        foreach (var number in numbers)
        {
            if (ranges is [.., var last] && last.To == number - 1)
            {
                ranges[^1] = (last.From, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        string[] words = [.. ranges.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From} to {r.To}")];
        var list = words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";
        return numbers.Count == 1 ? $"Page {list} holds" : $"Pages {list} hold";
    }
}
