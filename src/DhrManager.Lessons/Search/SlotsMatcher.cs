namespace DhrManager.Lessons.Search;

// The documents that have a word for every place of a phrase, and have them as the phrase asks.
internal abstract class SlotsMatcher(PhraseSlot[] slots, Func<int, bool> mayRead) : Matcher
{
    private int _read = -1;

    public override long Cost => ScarcestFirst[0].Cost;

    public override int Approach(int target)
    {
        var doc = ScarcestFirst[0].Advance(target);
        while (doc != End && Behind(doc) is { } behind)
        {
            doc = behind.Doc == End ? End : ScarcestFirst[0].Advance(behind.Doc);
        }

        return doc;
    }

    public override bool Matches(int doc)
    {
        // What was read of a document is asked for again when it is scored and when its places are.
        if (doc != _read)
        {
            _read = doc;
            Doc = Behind(doc) is null && IsHere() ? doc : Doc;
        }

        return Doc == doc;
    }

    /// <summary>The places, those with the rarest words first: reading where a word like "the" stands takes longest.</summary>
    protected PhraseSlot[] ScarcestFirst { get; } = [.. slots.OrderBy(slot => slot.Cost)];

    /// <summary>Whether the words stand as the phrase asks in the document that all places are at.</summary>
    protected abstract bool IsHere();

    /// <returns>False when the budget is spent.</returns>
    protected bool MayRead(PhraseSlot slot) => mayRead(slot.Read());

    private PhraseSlot? Behind(int doc)
    {
        foreach (var slot in ScarcestFirst)
        {
            if (slot.Advance(doc) > doc)
            {
                return slot;
            }
        }

        return null;
    }
}
