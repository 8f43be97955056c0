namespace DhrManager.Lessons.Text;

// Steps 2, 3 and 4 of the published algorithm. Of the suffixes that fit, the longest decides, whether or not it may go:
// hence the order of each table.
internal static class StemSuffixes
{
    private static readonly (string Suffix, string With)[] Step2 =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"), ("biliti", "ble"),
        ("lessli", "less"), ("tional", "tion"), ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"),
        ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"), ("anci", "ance"), ("ator", "ate"),
        ("enci", "ence"), ("izer", "ize"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string With)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ];

    private static readonly (string Suffix, string With)[] Step4 =
    [
        ("ement", ""), ("able", ""), ("ance", ""), ("ence", ""), ("ible", ""), ("ment", ""), ("ant", ""), ("ate", ""), ("ent", ""),
        ("ion", ""), ("ism", ""), ("iti", ""), ("ive", ""), ("ize", ""), ("ous", ""), ("al", ""), ("er", ""), ("ic", ""),
    ];

    public static void Simplify(StemBuffer word) => Apply(word, Step2, static (word, suffix) =>
        word.IsInRegion1(suffix.Length) && suffix switch
        {
            "ogi" => LetterBefore(word, suffix) == 'l',
            "li" => LetterBefore(word, suffix) is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
            _ => true,
        });

    public static void Shorten(StemBuffer word) => Apply(word, Step3, static (word, suffix) =>
        suffix == "ative" ? word.IsInRegion2(suffix.Length) : word.IsInRegion1(suffix.Length));

    public static void Remove(StemBuffer word) => Apply(word, Step4, static (word, suffix) =>
        word.IsInRegion2(suffix.Length) && (suffix != "ion" || LetterBefore(word, suffix) is 's' or 't'));

    private static void Apply(StemBuffer word, (string Suffix, string With)[] table, Func<StemBuffer, string, bool> mayGo)
    {
        var (suffix, with) = Array.Find(table, row => word.EndsWith(row.Suffix));
        if (suffix is not null && mayGo(word, suffix))
        {
            word.Replace(suffix.Length, with);
        }
    }

    private static char LetterBefore(StemBuffer word, string suffix) =>
        word.Length > suffix.Length ? word[word.Length - suffix.Length - 1] : '\0';
}
