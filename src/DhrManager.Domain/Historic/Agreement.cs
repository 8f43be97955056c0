using System.Globalization;

namespace DhrManager.Domain.Historic;

/// <summary>How far two readers agree.</summary>
/// <param name="Compared">What both gave an answer to.</param>
/// <param name="Agreed">Where the answers are the same.</param>
/// <param name="Kappa">Cohen's kappa, from -1 to 1; null when chance alone would explain everything, so that it says nothing.</param>
public sealed record Agreement(int Compared, int Agreed, double? Kappa)
{
    /// <summary>Whole per cent; null when nothing was compared.</summary>
    public int? Percent => Compared == 0 ? null : (int)Math.Round(100.0 * Agreed / Compared, MidpointRounding.AwayFromZero);

    /// <param name="pairs">For each question, the answer of the first and that of the second reader.</param>
    public static Agreement Of<T>(IReadOnlyCollection<(T First, T Second)> pairs)
        where T : notnull
    {
        var agreed = pairs.Count(pair => pair.First.Equals(pair.Second));
        return new Agreement(pairs.Count, agreed, KappaOf(pairs, agreed));
    }

    /// <summary>For people who do not know the figure.</summary>
    public string Sentence => Compared == 0
        ? "Nothing has been read by both yet."
        : string.Create(CultureInfo.InvariantCulture, $"They agree on {Agreed} of {Compared} ({Percent} per cent). ") + KappaSentence;

    private string KappaSentence => Kappa is { } kappa
        ? string.Create(CultureInfo.InvariantCulture, $"Cohen's kappa, which leaves out what chance would give, is {kappa:0.00}: {Words(kappa)}.")
        : "Both gave the same answer throughout, so kappa, which leaves out what chance would give, cannot be worked out.";

    // The bands of Landis and Koch (1977), which most readers of such figures know.
    private static string Words(double kappa) => kappa switch
    {
        < 0 => "worse than chance",
        <= 0.20 => "slight agreement",
        <= 0.40 => "fair agreement",
        <= 0.60 => "moderate agreement",
        <= 0.80 => "substantial agreement",
        _ => "almost perfect agreement",
    };

    private static double? KappaOf<T>(IReadOnlyCollection<(T First, T Second)> pairs, int agreed)
        where T : notnull
    {
        double count = pairs.Count;
        var byChance = pairs.Select(p => p.First).Distinct().Sum(answer =>
            pairs.Count(p => p.First.Equals(answer)) / count * (pairs.Count(p => p.Second.Equals(answer)) / count));
        return pairs.Count == 0 || byChance >= 1 ? null : ((agreed / count) - byChance) / (1 - byChance);
    }
}
