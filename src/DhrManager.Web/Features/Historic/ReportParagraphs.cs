using System.Text.RegularExpressions;

namespace DhrManager.Web.Features.Historic;

/// <summary>The paragraphs of a page: what stands between blank lines, put together from its lines.</summary>
public static partial class ReportParagraphs
{
    public static IReadOnlyList<string> Of(string page) =>
        [.. BlankLines().Split(page.ReplaceLineEndings("\n")).Select(p => Blanks().Replace(p, " ").Trim()).Where(p => p.Length > 0)];

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
