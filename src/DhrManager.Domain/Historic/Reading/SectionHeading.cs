using System.Text.RegularExpressions;

namespace DhrManager.Domain.Historic.Reading;

/// <summary>Which lines begin and end the part of a report that holds recommendations.</summary>
internal static partial class SectionHeading
{
    private const int LongestHeading = 90;

    /// <summary>"Recommendations", "17. RECOMMENDATIONS", "Single agency recommendations", "Section 6: Lessons and recommendations".</summary>
    public static bool BeginsRecommendations(string line) =>
        line.Length <= LongestHeading && !line.EndsWith('.') && !line.EndsWith(':') && Begins().IsMatch(line) && !Sentence().IsMatch(line);

    /// <summary>A heading of another part: an appendix, a conclusion, an action plan.</summary>
    public static bool EndsRecommendations(string line) => line.Length <= LongestHeading && Ends().IsMatch(line);

    /// <summary>A short line without a number or a full stop, such as the name of the agency that the next ones are for.</summary>
    public static bool IsGroup(string line) =>
        line.Length is > 2 and <= LongestHeading
        && line[^1] is not ('.' or ';' or ',' or ':')
        && char.IsUpper(line[0])
        && !Sentence().IsMatch(line);

    /// <summary>A group may end with a colon where it stands alone: "Estmere Constabulary:".</summary>
    public static string? GroupOf(string line)
    {
        var text = line.TrimEnd(':', ' ');
        return IsGroup(text) && text.Split(' ').Length <= 12 ? text : null;
    }

    [GeneratedRegex(@"^(?:(?:section|part|chapter|appendix)\s+\w+\s*[:.–-]?\s*|\d{1,2}(?:\.\d{1,2})*\.?\s*|[A-Z]\.\s+)?(?:[\p{L}’'&,/()-]+\s+){0,8}recommendations?(?:\s*\([^)]*\))?(?:\s+(?:for|to|of|from|by|and|made|arising)\b.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^(?:(?:section|part|chapter)\s+\w+\s*[:.–-]?\s*|\d{1,2}(?:\.\d{1,2})*\.?\s+)?(?:appendi(?:x|ces)|annex|glossary|bibliography|references|conclusions?|action plans?|lessons? (?:to be )?(?:learn(?:t|ed))|acronyms|abbreviations|terms of reference|distribution(?: list)?|end ?notes|home office)\b.{0,50}$", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    // Words by which a line is part of a sentence and no heading.
    [GeneratedRegex(@"\b(?:should|must|will|shall|has|have|had|was|were|is|are|been|being|that|which|who|would|could|to ensure|to review|made the|following)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
