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

    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private readonly Lazy<Regex?> _regex;

    /// <summary>Accepts nothing when the expression cannot be read or would be too much work.</summary>
    public RegexPattern(string pattern) => _regex = new Lazy<Regex?>(() => Read(pattern));

    // Making the machine takes as long as running it over many words.
    public override int SetUpCost => 500_000;

    public override int WordCost => 16;

    public override bool IsMatch(ReadOnlySpan<char> word) => _regex.Value?.IsMatch(word) ?? false;

    private static Regex? Read(string pattern)
    {
        try
        {
            return pattern.Length > Longest || Repetitions(pattern) > MostRepetitions ? null : new Regex($@"\A(?:{WithPlainAnchors(pattern)})\z", Options);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

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
