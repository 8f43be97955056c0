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

    public abstract int Next();

    /// <summary>Goes on to the first match that is not before a given document; stays if it is there.</summary>
    public abstract int Advance(int target);

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
