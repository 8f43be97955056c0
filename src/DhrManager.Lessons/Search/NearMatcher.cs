using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// The documents in which words stand near one another; the nearer, the more they score.
internal sealed class NearMatcher(
    Segment segment,
    PhraseSlot[] slots,
    NearQuery query,
    QueryLeaf leaf,
    Bm25F weights,
    Func<int, bool> mayRead) : SlotsMatcher(slots, mayRead)
{
    private readonly NearWindows _windows = new(slots, query.Slop, mayRead);
    private readonly PhraseSlot[] _slots = slots;
    private readonly List<NearWindow> _inTitle = [];
    private readonly List<NearWindow> _inText = [];

    public override double Score() => weights.Score(leaf.Idf, Frequency(_inTitle), Frequency(_inText), segment, Doc);

    public override void AddSpans(List<WordSpan> spans)
    {
        _inTitle.ForEach(window => spans.Add(new WordSpan(leaf.Number, false, window.First, window.Last - window.First + 1, 0)));
        _inText.ForEach(window => spans.Add(new WordSpan(leaf.Number, true, window.First, window.Last - window.First + 1, 0)));
    }

    protected override bool IsHere()
    {
        if (!Array.TrueForAll(ScarcestFirst, MayRead))
        {
            return false;
        }

        Find(LessonField.Title, _inTitle);
        Find(LessonField.Text, _inText);
        return _inTitle.Count + _inText.Count > 0;
    }

    private void Find(LessonField looked, List<NearWindow> windows)
    {
        windows.Clear();
        if (query.Field is null || query.Field == looked)
        {
            Array.ForEach(_slots, slot => slot.Load(looked == LessonField.Text));
            _windows.Find(windows);
        }
    }

    // As Lucene counts them: exactly in place is one, a move away half.
    private static double Frequency(List<NearWindow> windows) => windows.Sum(window => 1.0 / (1 + window.Moves));
}
