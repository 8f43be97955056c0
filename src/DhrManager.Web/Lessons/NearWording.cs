using DhrManager.Lessons.Text;

namespace DhrManager.Web.Lessons;

/// <summary>When two texts say something like the same: the one uses most of the telling words of the other.</summary>
public static class NearWording
{
    // A long text says several things; nobody who looked for one of them would use all these words.
    private const int MostWords = 40;

    // With fewer words everything is like everything.
    private const int FewestWords = 3;

    /// <summary>The words that tell what a text is about; none when there are too few.</summary>
    public static IReadOnlyList<string> Words(string? text)
    {
        List<string> words = [.. Tokenizer.Tokens(text ?? "").Where(t => !t.IsJoined && !StopWords.Contains(t.Word)).Select(t => t.Word).Distinct().Take(MostWords)];
        return words.Count < FewestWords ? [] : words;
    }

    /// <summary>How many of so many words another text must have: three fifths, rounded up. Two thirds misses rewordings, half finds other subjects.</summary>
    public static int Needed(int words) => ((words * 3) + 4) / 5;
}
