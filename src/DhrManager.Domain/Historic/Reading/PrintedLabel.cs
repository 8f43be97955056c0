using System.Text.RegularExpressions;

namespace DhrManager.Domain.Historic.Reading;

/// <summary>The number printed before a recommendation, and the words after it.</summary>
/// <param name="IsExplicit">True when it says that it is a recommendation: "Recommendation 4", "R10".</param>
internal sealed partial record PrintedLabel(string Number, string Rest, bool IsExplicit)
{
    /// <returns>Null when the line begins with no number.</returns>
    public static PrintedLabel? Of(string line)
    {
        if (Named().Match(line) is { Success: true } named)
        {
            return new PrintedLabel(NumberIn(named), RestOf(named), IsExplicit: true);
        }

        if (Short().Match(line) is { Success: true } brief)
        {
            return new PrintedLabel(NumberIn(brief), RestOf(brief), IsExplicit: true);
        }

        return Plain().Match(line) is { Success: true } plain && !Unit().IsMatch(RestOf(plain))
            ? new PrintedLabel(NumberIn(plain), RestOf(plain), IsExplicit: false)
            : null;
    }

    /// <summary>"a)" or "(ii)": a recommendation where nothing else is numbered, otherwise a part of one.</summary>
    public static PrintedLabel? LetterOf(string line) =>
        Letter().Match(line) is { Success: true } letter ? new PrintedLabel(NumberIn(letter), RestOf(letter), IsExplicit: false) : null;

    /// <summary>The words after a bullet; null when there is none.</summary>
    public static string? BulletOf(string line) => Bullet().Match(line) is { Success: true } bullet ? RestOf(bullet) : null;

    private static string NumberIn(Match match) => match.Groups["number"].Value;

    private static string RestOf(Match match) => match.Groups["rest"].Value.Trim();

    // "Recommendation 4:", "Recommendation 4.2 -", "Recommendation One", "Recommendation A", "National Recommendation 1".
    [GeneratedRegex(
        @"^(?:(?:national|local|regional|multi[- ]agency|single[- ]agency|agency|panel|overview(?: report)?|key|joint)\s+)?recommendation\s*(?:no\.?|number)?\s*(?<number>\d+(?:\.\d+)*[a-z]?|[A-Z]{1,6}\d+(?:\.\d+)*|[ivx]{1,5}\b|[A-Z]\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b)\s*[:.)–—-]*\s*(?<rest>.*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    // "R10", "R 10:", "Rec 3", "Rec. 3.1", "MA1.", "SA 2:".
    [GeneratedRegex(@"^(?<number>(?:R|Rec\.?|REC|OR|MA|SA|NR|LR)\s?\d+(?:\.\d+)*[a-z]?)(?:\s*[:.)–—-]\s*|\s+|$)(?<rest>.*)$")]
    private static partial Regex Short();

    // "1", "1.", "(1)", "17.1.1", "10.2a", "5.3.2)". A bare number must be set apart by two blanks or followed by a capital.
    [GeneratedRegex(@"^\(?(?<number>\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?|\d{1,2}[a-z]?)(?:[.):]\s*|\s+)(?=[A-Z“""'‘(\[]|$)(?<rest>.*)$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^\(?(?<number>[a-z]|[ivx]{1,5})[.)]\s+(?<rest>\S.*)$")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:[•●▪■◦‣∙·\uF0B7\uF0A7➢✓]|[-–—*o](?=\s))\s*(?<rest>.*)$")]
    private static partial Regex Bullet();

    // "12 March 2014" begins with a number but is a date.
    [GeneratedRegex(@"^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex Unit();
}
