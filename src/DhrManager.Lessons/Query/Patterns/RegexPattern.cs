using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DhrManager.Lessons.Query.Patterns;

// A regular expression that matches whole words. Anyone may type one, so it is run without backtracking, and refused where
// even that would need a machine of many states.
internal sealed partial record RegexPattern : WordPattern
{
    private const int Longest = 200;

    // Longer repetitions than the longest word tell nothing apart; those of nested ones multiply.
    private const int MostRepetitions = 1000;

    private readonly Regex _regex;

    private RegexPattern(Regex regex) => _regex = regex;

    /// <summary>The pattern; null when it cannot be read or would be too much work.</summary>
    public static RegexPattern? Of(string pattern)
    {
        if (pattern.Length > Longest || Repetitions(pattern) > MostRepetitions)
        {
            return null;
        }

        try
        {
            const RegexOptions options =
                RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
            return new RegexPattern(new Regex($@"\A(?:{WithPlainAnchors(pattern)})\z", options));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public override bool IsMatch(ReadOnlySpan<char> word) => _regex.IsMatch(word);

    private static double Repetitions(string pattern) => Counts().Matches(pattern)
        .Select(count => double.Parse(count.ValueSpan, CultureInfo.InvariantCulture))
        .Aggregate(1.0, (product, count) => product * Math.Max(1, count));

    // "^" and "$" are letters like others in Lucene's expressions, except that "^" begins a class of letters not meant.
    private static string WithPlainAnchors(string pattern)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length)
            {
                plain.Append(pattern[i++]);
            }
            else if (pattern[i] is '$' || (pattern[i] is '^' && (i == 0 || pattern[i - 1] != '[')))
            {
                plain.Append('\\');
            }

            plain.Append(pattern[i]);
        }

        return plain.ToString();
    }

    [GeneratedRegex("[0-9]+(?=[0-9,]*})", RegexOptions.CultureInvariant)]
    private static partial Regex Counts();
}
