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
        var (title, text) = (MayBeIn(LessonField.Title), MayBeIn(LessonField.Text));
        foreach (var slot in ScarcestFirst)
        {
            if (!(title || text) || !MayRead(slot))
            {
                return false;
            }

            title = title && Keep(slot, inText: false, _inTitle);
            text = text && Keep(slot, inText: true, _inText);
        }

        return title || text;
    }

    private bool MayBeIn(LessonField looked)
    {
        var inText = looked == LessonField.Text;
        (inText ? _inText : _inTitle).Clear();
        if (field is not null && field != looked)
        {
            return false;
        }

        foreach (var slot in ScarcestFirst)
        {
            if (!slot.HasIn(inText))
            {
                return false;
            }
        }

        return true;
    }

    // Whether the phrase may still start somewhere.
    private bool Keep(PhraseSlot slot, bool inText, List<int> starts)
    {
        slot.Load(inText);
        if (slot == ScarcestFirst[0])
        {
            starts.AddRange(slot.Starts);
        }
        else
        {
            KeepCommon(starts, slot.Starts);
        }

        return starts.Count > 0;
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
