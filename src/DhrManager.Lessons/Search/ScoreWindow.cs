using System.Numerics;

namespace DhrManager.Lessons.Search;

// Which of some neighbouring documents of a segment match, and what they score. Filling it with one word after the other is
// several times as fast as asking all words about one document after the other.
internal sealed partial class ScoreWindow
{
    // The scores of a few windows stay in the processor's nearest cache.
    public const int Size = 1024;

    private const int BitsOfWord = 64;
    private const int CostOfOne = 384;

    private readonly ulong[] _bits = new ulong[Size / BitsOfWord];
    private readonly double[] _scores = new double[Size];
    private readonly Func<int, bool> _mayRead;
    private readonly Stack<ScoreWindow> _spare;

    /// <param name="isScored">Whether anybody asks for scores.</param>
    public ScoreWindow(bool isScored, Func<int, bool> mayRead)
        : this(isScored, mayRead, [])
    {
    }

    private ScoreWindow(bool isScored, Func<int, bool> mayRead, Stack<ScoreWindow> spare) =>
        (IsScored, _mayRead, _spare) = (isScored, mayRead, spare);

    public bool IsScored { get; }

    public int Start { get; private set; }

    /// <summary>What is added counts so many times.</summary>
    public double Factor { get; set; } = 1;

    /// <summary>Without this document.</summary>
    public int End => Start + Size;

    public double ScoreOf(int doc) => _scores[doc - Start];

    public void Begin(int start)
    {
        (Start, Factor) = (start, 1);
        Array.Clear(_bits);
        Array.Clear(_scores);
    }

    /// <summary>Adds to the score of a document, which matches.</summary>
    public void Add(int doc, double score)
    {
        var at = doc - Start;
        _bits[at / BitsOfWord] |= 1UL << at;
        _scores[at] += Factor * score;
    }

    /// <summary>The first document that matches and is not before a given one; <see cref="Matcher.End"/> when there is none.</summary>
    public int From(int doc)
    {
        for (var at = doc - Start; at < Size; at = (at | (BitsOfWord - 1)) + 1)
        {
            var bits = _bits[at / BitsOfWord] & (ulong.MaxValue << at);
            if (bits != 0)
            {
                return Start + (at & ~(BitsOfWord - 1)) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return Matcher.End;
    }

    /// <summary>Does something with what a matcher finds among the same documents.</summary>
    public void Use(Matcher matcher, Action<ScoreWindow> use)
    {
        var found = Borrow();
        matcher.Fill(found);
        use(found);
        HandBack(found);
    }

    /// <summary>An empty window over the same documents, to be handed back.</summary>
    public ScoreWindow Borrow()
    {
        _mayRead(CostOfOne);
        var window = _spare.TryPop(out var spare) ? spare : new ScoreWindow(IsScored, _mayRead, _spare);
        window.Begin(Start);
        return window;
    }

    public void HandBack(ScoreWindow window) => _spare.Push(window);
}
