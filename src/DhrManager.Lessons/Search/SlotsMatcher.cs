namespace DhrManager.Lessons.Search;

// The documents that have a word for every place of a phrase, and have them as the phrase asks.
internal abstract class SlotsMatcher(PhraseSlot[] slots, Func<int, bool> mayRead) : Matcher
{
    private readonly PhraseSlot[] _scarcestFirst = [.. slots.OrderBy(slot => slot.Cost)];

    public override long Cost => _scarcestFirst[0].Cost;

    public override int Next() => FindFrom(_scarcestFirst[0].Next());

    public override int Advance(int target) => Doc >= target ? Doc : FindFrom(_scarcestFirst[0].Advance(target));

    /// <summary>Whether the words, read for the document that all places are at, stand as the phrase asks.</summary>
    protected abstract bool IsHere();

    private int FindFrom(int doc)
    {
        while (doc != End)
        {
            var behind = Behind(doc);
            if (behind is null)
            {
                if (MayReadAll() && IsHere())
                {
                    break;
                }

                doc = _scarcestFirst[0].Next();
            }
            else
            {
                doc = behind.Doc == End ? End : _scarcestFirst[0].Advance(behind.Doc);
            }
        }

        return Doc = doc;
    }

    private PhraseSlot? Behind(int doc)
    {
        foreach (var slot in _scarcestFirst)
        {
            if (slot.Advance(doc) > doc)
            {
                return slot;
            }
        }

        return null;
    }

    private bool MayReadAll()
    {
        foreach (var slot in slots)
        {
            if (!mayRead(slot.Read()))
            {
                return false;
            }
        }

        return true;
    }
}
