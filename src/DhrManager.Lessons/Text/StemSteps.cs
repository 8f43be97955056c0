namespace DhrManager.Lessons.Text;

// Steps 1a, 1b, 1c and 5 of the published algorithm: endings that need more than a table.
internal static class StemSteps
{
    public static void Plural(StemBuffer word)
    {
        if (word.EndsWith("sses"))
        {
            word.Cut(2);
        }
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
        {
            word.Cut(word.Length > 4 ? 2 : 1);
        }
        else if (word.EndsWith("s") && !word.EndsWith("us") && !word.EndsWith("ss") && word.HasVowelBefore(word.Length - 2))
        {
            word.Cut(1);
        }
    }

    public static void PastAndGerund(StemBuffer word)
    {
        var eed = Ending(word, "eedly", "eed");
        if (eed > 0)
        {
            if (word.IsInRegion1(eed))
            {
                word.Replace(eed, "ee");
            }

            return;
        }

        var ending = Ending(word, "ingly", "edly", "ing", "ed");
        if (ending > 0 && word.HasVowelBefore(word.Length - ending))
        {
            word.Cut(ending);
            Repair(word);
        }
    }

    public static void FinalY(StemBuffer word)
    {
        var last = word.Length - 1;
        if (last > 1 && word[last] is 'y' or 'Y' && !word.IsVowel(last - 1))
        {
            word.Replace(1, "i");
        }
    }

    public static void FinalLetter(StemBuffer word)
    {
        var isSpareE = word.EndsWith("e")
            && (word.IsInRegion2(1) || (word.IsInRegion1(1) && !word.EndsInShortSyllable(word.Length - 1)));
        if (isSpareE || (word.EndsWith("ll") && word.IsInRegion2(1)))
        {
            word.Cut(1);
        }
    }

    // "hoping" leaves "hop", "hopping" leaves "hopp".
    private static void Repair(StemBuffer word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            word.Replace(0, "e");
        }
        else if (EndsInDouble(word))
        {
            word.Cut(1);
        }
        else if (word.IsShortWord())
        {
            word.Replace(0, "e");
        }
    }

    private static bool EndsInDouble(StemBuffer word)
    {
        var last = word.Length - 1;
        return last > 0
            && word[last] == word[last - 1]
            && word[last] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';
    }

    private static int Ending(StemBuffer word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending))
            {
                return ending.Length;
            }
        }

        return 0;
    }
}
