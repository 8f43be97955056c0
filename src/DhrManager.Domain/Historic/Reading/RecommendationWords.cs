using System.Text.RegularExpressions;

namespace DhrManager.Domain.Historic.Reading;

/// <summary>The words by which a recommendation is told from what stands around it.</summary>
internal static partial class RecommendationWords
{
    // Numbered paragraphs of the same part that only lead to the recommendations, or are headings.
    public static bool IsNarrative(string text) => Narrative().IsMatch(text) || !Advise(text);

    public static bool Advise(string text) => Advises().IsMatch(text);

    /// <summary>For whom the recommendations under a heading are; null when it does not say.</summary>
    public static string? GroupIn(string heading) =>
        GroupInHeading().Match(heading) is { Success: true } match ? match.Groups["group"].Value.Trim() : null;

    /// <summary>The same for a recommendation and its repetition in a summary or an action plan.</summary>
    public static (string? Label, string Start) Key(ProposedRecommendation proposed) =>
        (proposed.Group is null ? proposed.Label : null, Letters().Replace(proposed.Text, "").ToUpperInvariant() is var letters && letters.Length > 120 ? letters[..120] : letters);

    /// <summary>Its words, each once, however they are written.</summary>
    public static IReadOnlySet<string> Of(string text) => Wording().Matches(text).Select(word => word.Value.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:the )?(?:review )?panel (?:has|have|notes?|noted|considered|considers|is|was|recogni[sz]e[sd]?|makes?|made|also makes|acknowledge[sd]?)\b|^(?:this|these|each) (?:section|chapter|recommendations?|are|agency)\b|^(?:the )?following\b|\bthe following (?:\w+ ){0,4}recommendations?\b[^.]*[:.]?$|^recommendations? (?:have|has|are|were)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Narrative();

    // What a recommendation says: somebody should do something, or it begins with what is to be done.
    [GeneratedRegex(@"\b(?:should|must|shall|recommend(?:s|ed)?|needs? to|is to|are to|will|ensures?|reviews?|asked to|urged?|consider|develop|provide|train|remind|introduce|seek|undertake|promote|raise|implement|establish|audit|strengthen|work with|write to|commission|amend|improve|deliver|continue|include|share|produce|adopt|revise|update|publish|explore|assure|monitor|circulate|disseminate|embed|support|increase|encourage|clarify|create|make|use|ask|record|identify|refresh|require|appoint|build|issue|bring|give|put|set up|add|agree|extend|fund|check|evaluate|refer|hold|keep|change|lobby|request)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Advises();

    [GeneratedRegex(@"recommendations?\s+(?:for|to|from|by|made by)\s+(?<group>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex GroupInHeading();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Wording();

    [GeneratedRegex(@"[^\p{L}\d]")]
    private static partial Regex Letters();
}
