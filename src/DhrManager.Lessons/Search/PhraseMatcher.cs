using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// The documents in which words stand one after the other.
// Places: how many positions the phrase takes, holes included.
internal sealed class PhraseMatcher(
    Segment segment,
    PhraseSlot[] slots,
    int places,
    QueryLeaf leaf,
    Bm25F weights,
    Func<int, bool> mayRead,
    LessonField? field = null) : SlotsMatcher(slots, mayRead)
{
    private readonly PhraseSlot[] _slots = slots;
    private readonly List<int> _inTitle = [];
    private readonly List<int> _inText = [];

    public override double Score() => weights.Score(leaf.Idf, _inTitle.Count, _inText.Count, segment, Doc);

    public override void AddSpans(List<WordSpan> spans)
    {
        _inTitle.ForEach(start => spans.Add(new WordSpan(leaf.Number, false, start, places, 0)));
        _inText.ForEach(start => spans.Add(new WordSpan(leaf.Number, true, start, places, 0)));
    }

    protected override bool IsHere()
    {
        FindStarts(LessonField.Title, _inTitle);
        FindStarts(LessonField.Text, _inText);
        return _inTitle.Count + _inText.Count > 0;
    }

    private void FindStarts(LessonField looked, List<int> starts)
    {
        starts.Clear();
        var inText = looked == LessonField.Text;
        if ((field is not null && field != looked) || !IsEverywhere(inText))
        {
            return;
        }

        foreach (var slot in _slots)
        {
            slot.Load(inText);
            if (slot == _slots[0])
            {
                starts.AddRange(slot.Starts);
            }
            else
            {
                KeepCommon(starts, slot.Starts);
            }

            if (starts.Count == 0)
            {
                return;
            }
        }
    }

    private bool IsEverywhere(bool inText)
    {
        foreach (var slot in _slots)
        {
            if (!slot.HasIn(inText))
            {
                return false;
            }
        }

        return true;
    }

    private static void KeepCommon(List<int> starts, ReadOnlySpan<int> others)
    {
        int kept = 0, at = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            while (at < others.Length && others[at] < starts[i])
            {
                at++;
            }

            if (at < others.Length && others[at] == starts[i])
            {
                starts[kept++] = starts[i];
            }
        }

        starts.RemoveRange(kept, starts.Count - kept);
    }
}
