using System.Text.RegularExpressions;

namespace DhrManager.Domain.Historic.Reading;

/// <summary>The lines of a report as its author wrote them: without what is printed on every page, and without the contents list.</summary>
internal static partial class ReportLines
{
    /// <summary>Lines at the top and at the bottom of a page that may be its header or footer.</summary>
    private const int MarginLines = 3;

    /// <summary>A header stands on so many pages at least.</summary>
    private const int LeastRepeats = 3;

    private const int LongestOfContents = 300;

    public static IReadOnlyList<ReportLine> Of(IReadOnlyList<string> pages)
    {
        List<List<ReportLine>> split = [.. pages.Select((text, i) => Split(text, i + 1))];
        var furniture = Furniture(split);
        return [.. split.SelectMany(page => Body(page, furniture)).Where(line => !IsOfContents(line.Text))];
    }

    /// <summary>A line of the contents list: a heading, then dots or a wide gap, then a page number.</summary>
    private static bool IsOfContents(string text) => text.Length <= LongestOfContents && OfContents().IsMatch(text);

    private static List<ReportLine> Split(string text, int page) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => new ReportLine(page, line.Replace('\u00A0', ' ').Replace('\t', ' ').TrimEnd()))];

    private static HashSet<string> Furniture(List<List<ReportLine>> pages)
    {
        var needed = Math.Max(LeastRepeats, pages.Count / 3);
        return [.. pages.SelectMany(page => Margins(page).Select(line => Masked(line.Text)).Distinct())
            .GroupBy(text => text).Where(same => same.Count() >= needed).Select(same => same.Key)];
    }

    private static IEnumerable<ReportLine> Body(List<ReportLine> page, HashSet<string> furniture)
    {
        var margins = Margins(page).ToHashSet();
        return page.Where(line => line.IsBlank || !margins.Contains(line) || !(IsPageNumber(line.Text) || furniture.Contains(Masked(line.Text))));
    }

    private static IEnumerable<ReportLine> Margins(List<ReportLine> page)
    {
        var filled = page.Where(line => !line.IsBlank).ToList();
        return filled.Take(MarginLines).Concat(filled.TakeLast(MarginLines)).Distinct();
    }

    private static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    // Page numbers differ from page to page; the words around them do not.
    private static string Masked(string text) => Digits().Replace(text, "#");

    [GeneratedRegex(@"^(page\s+)?[-–|]?\s*\d{1,4}\s*[-–|]?(\s*(of|/)\s*\d{1,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(\.{4,}|(\. ){4,}|…{2,})\s*\d{0,4}$|^\S.{2,80}?\s{6,}\d{1,3}$")]
    private static partial Regex OfContents();
}
