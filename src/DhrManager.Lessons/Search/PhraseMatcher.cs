using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// The documents in which words stand one after the other.
internal sealed class PhraseMatcher : Matcher
{
    private readonly Segment _segment;
    private readonly PhraseSlot[] _slots;
    private readonly PhraseSlot[] _scarcestFirst;
    private readonly int _places;
    private readonly QueryLeaf _leaf;
    private readonly Bm25F _weights;
    private readonly Func<int, bool> _mayRead;
    private readonly List<int> _inTitle = [];
    private readonly List<int> _inText = [];

    /// <param name="places">How many positions the phrase takes, holes included.</param>
    public PhraseMatcher(Segment segment, PhraseSlot[] slots, int places, QueryLeaf leaf, Bm25F weights, Func<int, bool> mayRead)
    {
        (_segment, _slots, _places, _leaf, _weights, _mayRead) = (segment, slots, places, leaf, weights, mayRead);
        _scarcestFirst = [.. slots.OrderBy(slot => slot.Cursor.DocumentCount)];
    }

    public override long Cost => _scarcestFirst[0].Cursor.DocumentCount;

    public override int Next() => FindFrom(_scarcestFirst[0].Cursor.Next());

    public override int Advance(int target) => Doc >= target ? Doc : FindFrom(_scarcestFirst[0].Cursor.Advance(target));

    public override double Score() => _weights.Score(_leaf.Idf, _inTitle.Count, _inText.Count, _segment, Doc);

    public override void AddSpans(List<WordSpan> spans)
    {
        _inTitle.ForEach(start => spans.Add(new WordSpan(_leaf.Number, false, start, _places, 0)));
        _inText.ForEach(start => spans.Add(new WordSpan(_leaf.Number, true, start, _places, 0)));
    }

    private int FindFrom(int doc)
    {
        while (doc != End)
        {
            var behind = Array.Find(_scarcestFirst, slot => slot.Cursor.Advance(doc) > doc);
            if (behind is null)
            {
                if (IsPhraseHere())
                {
                    break;
                }

                doc = _scarcestFirst[0].Cursor.Next();
            }
            else
            {
                doc = behind.Cursor.Doc == End ? End : _scarcestFirst[0].Cursor.Advance(behind.Cursor.Doc);
            }
        }

        return Doc = doc;
    }

    private bool IsPhraseHere()
    {
        foreach (var slot in _slots)
        {
            slot.Read();
            if (!_mayRead(slot.Places))
            {
                return false;
            }
        }

        FindStarts(inText: false, _inTitle);
        FindStarts(inText: true, _inText);
        return _inTitle.Count + _inText.Count > 0;
    }

    private void FindStarts(bool inText, List<int> starts)
    {
        starts.Clear();
        starts.AddRange(_slots[0].Starts(inText));
        foreach (var slot in _slots.AsSpan(1))
        {
            if (starts.Count == 0)
            {
                return;
            }

            KeepCommon(starts, slot.Starts(inText));
        }
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
