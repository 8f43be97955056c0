using System.Collections.Frozen;

namespace DhrManager.Lessons.Text;

/// <summary>Reduces English words to a stem, so that "disclosed" finds "disclosing".</summary>
/// <remarks>Source: the English (Porter2) stemming algorithm of the Snowball project, with <see cref="GuardWords"/>.</remarks>
public static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FinishedEarly = FrozenSet.ToFrozenSet(
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"],
        StringComparer.Ordinal);

    /// <param name="word">Folded, as <see cref="Token.Word"/>. Words with anything but a to z in them are their own stem.</param>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 3 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        return GuardWords.Stems.GetValueOrDefault(word) ?? Exceptions.GetValueOrDefault(word) ?? Reduce(word);
    }

    private static string Reduce(string word)
    {
        var stem = new StemBuffer(word);
        StemSteps.Plural(stem);
        if (FinishedEarly.Contains(stem.ToString()))
        {
            return stem.ToString();
        }

        StemSteps.PastAndGerund(stem);
        StemSteps.FinalY(stem);
        StemSuffixes.Simplify(stem);
        StemSuffixes.Shorten(stem);
        StemSuffixes.Remove(stem);
        StemSteps.FinalLetter(stem);
        return stem.ToString();
    }
}
