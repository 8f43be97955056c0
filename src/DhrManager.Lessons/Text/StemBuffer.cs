namespace DhrManager.Lessons.Text;

// A word being stemmed. A "y" that acts as a consonant is written "Y", as in the published algorithm.
internal sealed class StemBuffer
{
    private static readonly string[] LongPrefixes = ["gener", "commun", "arsen"];

    private readonly char[] _letters;
    private readonly int _region1;
    private readonly int _region2;

    public StemBuffer(string word)
    {
        // One letter of room: a step may put back a final "e".
        _letters = new char[word.Length + 1];
        word.CopyTo(_letters);
        Length = word.Length;
        MarkConsonantYs();
        _region1 = Array.Find(LongPrefixes, p => word.StartsWith(p, StringComparison.Ordinal))?.Length ?? RegionAfter(0);
        _region2 = RegionAfter(_region1);
    }

    public int Length { get; private set; }

    public char this[int at] => _letters[at];

    public override string ToString() => new string(_letters, 0, Length).Replace('Y', 'y');

    public bool EndsWith(string suffix) => _letters.AsSpan(0, Length).EndsWith(suffix);

    public bool IsInRegion1(int suffixLength) => Length - suffixLength >= _region1;

    public bool IsInRegion2(int suffixLength) => Length - suffixLength >= _region2;

    public void Cut(int count) => Length -= count;

    public void Replace(int count, string with)
    {
        Length -= count;
        with.CopyTo(_letters.AsSpan(Length));
        Length += with.Length;
    }

    public bool IsVowel(int at) => _letters[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the letters before a place end in a short syllable ("rap", "trap", "ow" but not "uproot" or "bestow").</summary>
    public bool EndsInShortSyllable(int end) =>
        (end == 2 && IsVowel(0) && !IsVowel(1))
        || (end > 2 && !IsVowel(end - 3) && IsVowel(end - 2) && !IsVowel(end - 1) && _letters[end - 1] is not ('w' or 'x' or 'Y'));

    public bool IsShortWord() => _region1 >= Length && EndsInShortSyllable(Length);

    private void MarkConsonantYs()
    {
        for (var i = 0; i < Length; i++)
        {
            if (_letters[i] == 'y' && (i == 0 || IsVowel(i - 1)))
            {
                _letters[i] = 'Y';
            }
        }
    }

    private int RegionAfter(int start)
    {
        for (var i = start + 1; i < Length; i++)
        {
            if (!IsVowel(i) && IsVowel(i - 1))
            {
                return i + 1;
            }
        }

        return Length;
    }
}
