using System.Numerics;

namespace DhrManager.Lessons.Search;

// What becomes of a window when another over the same documents is added to it or compared with it.
internal sealed partial class ScoreWindow
{
    /// <summary>Adds every document of another window with its score, once.</summary>
    public void AddAll(ScoreWindow other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            _bits[word] |= other._bits[word];
            for (var bits = other._bits[word]; bits != 0; bits &= bits - 1)
            {
                var at = PlaceOf(bits, word);
                _scores[at] += Factor * other._scores[at];
            }
        }
    }

    /// <summary>Adds every document of another window; of two scores the better counts.</summary>
    public void KeepBest(ScoreWindow other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            _bits[word] |= other._bits[word];
            for (var bits = other._bits[word]; bits != 0; bits &= bits - 1)
            {
                var at = PlaceOf(bits, word);
                _scores[at] = Math.Max(_scores[at], other._scores[at]);
            }
        }
    }

    /// <summary>Keeps what is in another window too, and adds its score.</summary>
    public void KeepCommon(ScoreWindow other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            Keep(word, other._bits[word]);
        }

        AddScores(other);
    }

    public void Remove(ScoreWindow other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            Keep(word, ~other._bits[word]);
        }
    }

    /// <summary>Adds the scores of the documents that are in both.</summary>
    public void AddScores(ScoreWindow other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            for (var bits = _bits[word] & other._bits[word]; bits != 0; bits &= bits - 1)
            {
                var at = PlaceOf(bits, word);
                _scores[at] += other._scores[at];
            }
        }
    }

    /// <summary>Adds one to the count of every document.</summary>
    public void Count(int[] counts)
    {
        for (var doc = From(Start); doc != Matcher.End; doc = From(doc + 1))
        {
            counts[doc - Start]++;
        }
    }

    public void KeepWhere(int[] counts, int least)
    {
        for (var doc = From(Start); doc != Matcher.End; doc = From(doc + 1))
        {
            var at = doc - Start;
            if (counts[at] < least)
            {
                Keep(at / BitsOfWord, ~(1UL << at));
            }
        }
    }

    // What does not match has no score.
    private void Keep(int word, ulong kept)
    {
        for (var bits = _bits[word] & ~kept; bits != 0; bits &= bits - 1)
        {
            _scores[PlaceOf(bits, word)] = 0;
        }

        _bits[word] &= kept;
    }

    private static int PlaceOf(ulong bits, int word) => (word * BitsOfWord) + BitOperations.TrailingZeroCount(bits);
}
