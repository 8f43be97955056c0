using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Goes through the documents of a segment that match a query, in order.
internal abstract class Matcher
{
    public const int End = PostingsCursor.End;

    /// <summary>The present document: -1 before the first, <see cref="End"/> after the last.</summary>
    public int Doc { get; protected set; } = -1;

    /// <summary>At most how many documents it goes through: the scarcest leads.</summary>
    public abstract long Cost { get; }

    public virtual int Next() => Advance(Doc + 1);

    /// <summary>Goes on to the first match that is not before a given document; stays if it is there.</summary>
    public virtual int Advance(int target)
    {
        if (Doc >= target)
        {
            return Doc;
        }

        var doc = Approach(target);
        while (doc != End && !Matches(doc))
        {
            doc = Approach(doc + 1);
        }

        return Doc = doc;
    }

    /// <summary>
    /// The first document, not before a given one, that has the words: where they stand is not read yet. A phrase of frequent words
    /// is then looked for only in documents that all else allows.
    /// </summary>
    public virtual int Approach(int target) => Advance(target);

    /// <summary>Whether a document matches; it is then the present one. To be asked about one document after the other.</summary>
    public virtual bool Matches(int doc) => Advance(doc) == doc;

    /// <summary>Whether <see cref="Fill"/> is quicker than going from document to document.</summary>
    public virtual bool FillsFast => false;

    /// <summary>Adds to a window its documents that match. The matcher is then used for later windows only.</summary>
    public virtual void Fill(ScoreWindow window)
    {
        for (var doc = Advance(window.Start); doc < window.End; doc = Next())
        {
            window.Add(doc, window.IsScored ? Score() : 0);
        }
    }

    /// <summary>What the present document scores.</summary>
    public abstract double Score();

    /// <summary>Adds the places where the query matches in the present document.</summary>
    public abstract void AddSpans(List<WordSpan> spans);
}
