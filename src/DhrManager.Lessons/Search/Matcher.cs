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

    /// <summary>What the present document scores.</summary>
    public abstract double Score();

    /// <summary>Adds the places where the query matches in the present document.</summary>
    public abstract void AddSpans(List<WordSpan> spans);
}
