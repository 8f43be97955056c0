using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// Picks the one or two sentences that say most about the query.
internal static class SnippetMaker
{
    // A sentence longer than this is cut; a second one is added while both together are shorter.
    private const int Longest = 320;

    private const string Gap = " \u2026 ";

    /// <param name="hits">In the order in which they start.</param>
    public static IReadOnlyList<Fragment> Make(string text, IReadOnlyList<HitRange> hits, IReadOnlyList<double> weights)
    {
        if (hits.Count == 0)
        {
            var first = Sentences.Around(text, 0);
            return [.. Show(text, new Sentence(first.Start.Value, first.End.Value, []))];
        }

        var chosen = Choose(SentencesOf(text, hits), weights).OrderBy(sentence => sentence.Start).ToList();
        return [.. Show(text, chosen[0]), .. chosen.Skip(1).SelectMany(next => Show(text, next).Prepend(new Fragment(Gap, false)))];
    }

    private static List<Sentence> SentencesOf(string text, IReadOnlyList<HitRange> hits)
    {
        var sentences = new List<Sentence>();
        for (var i = 0; i < hits.Count;)
        {
            var range = Sentences.Around(text, hits[i].Start, sentences.Count == 0 ? 0 : sentences[^1].End);
            var inside = hits.Skip(i).TakeWhile(hit => hit.Start < range.End.Value).ToList();
            sentences.Add(new Sentence(range.Start.Value, range.End.Value, inside));
            i += inside.Count;
        }

        return sentences;
    }

    private static IEnumerable<Sentence> Choose(List<Sentence> sentences, IReadOnlyList<double> weights)
    {
        var shown = new HashSet<int>();
        var best = sentences.MaxBy(sentence => sentence.Worth(weights, shown))!;
        yield return best;

        shown.UnionWith(best.Hits.Select(hit => hit.Leaf));
        var second = sentences
            .Where(sentence => sentence != best && sentence.Length + best.Length <= Longest)
            .MaxBy(sentence => sentence.Worth(weights, shown));
        if (second is not null)
        {
            yield return second;
        }
    }

    private static IEnumerable<Fragment> Show(string text, Sentence sentence)
    {
        if (sentence.Length <= Longest)
        {
            return Highlighter.Cut(text, sentence.Start..sentence.End, sentence.Hits);
        }

        var (start, end) = Window(text, sentence);
        var fragments = Highlighter.Cut(text, start..end, sentence.Hits);
        fragments = start > sentence.Start ? fragments.Prepend(new Fragment("\u2026 ", false)) : fragments;
        return end < sentence.End ? fragments.Append(new Fragment(" \u2026", false)) : fragments;
    }

    // The part of a long sentence with the most different hits, with some words before the first of them.
    private static (int Start, int End) Window(string text, Sentence sentence)
    {
        var first = sentence.Hits
            .DefaultIfEmpty(new HitRange(sentence.Start, sentence.Start, 0))
            .MaxBy(hit => LeavesWithin(hit.Start, hit.Start + (Longest * 3 / 4), sentence.Hits));
        var from = Math.Max(sentence.Start, first.Start - (Longest / 4));
        var start = from <= sentence.Start ? sentence.Start : AfterSpace(text, from, Math.Max(from, first.Start));
        var to = start + Longest;
        return (start, to >= sentence.End ? sentence.End : BeforeSpace(text, Math.Max(first.End, start + 1), to));
    }

    private static int LeavesWithin(int start, int end, IReadOnlyList<HitRange> hits) =>
        hits.Where(hit => hit.Start >= start && hit.End <= end).DistinctBy(hit => hit.Leaf).Count();

    private static int AfterSpace(string text, int from, int to)
    {
        var space = text.IndexOf(' ', from, to - from);
        return space < 0 ? to : space + 1;
    }

    private static int BeforeSpace(string text, int from, int to)
    {
        var space = to > from ? text.LastIndexOf(' ', to - 1, to - from) : -1;
        return space < 0 ? Math.Max(from, to) : space;
    }
}
