using System.Numerics;

namespace DhrManager.Workflows.Definitions.Validation;

/// <summary>A set of small numbers that compares by content: where the tokens are.</summary>
internal sealed class Marking : IEquatable<Marking>
{
    private const int WordBits = 64;
    private readonly ulong[] _words;

    public Marking(int size) => _words = new ulong[(size + WordBits - 1) / WordBits];

    private Marking(ulong[] words) => _words = words;

    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0);

    public bool this[int bit] => (_words[bit / WordBits] >> (bit % WordBits) & 1) != 0;

    public void Add(int bit) => _words[bit / WordBits] |= 1UL << (bit % WordBits);

    public void Remove(int bit) => _words[bit / WordBits] &= ~(1UL << (bit % WordBits));

    public Marking Copy() => new((ulong[])_words.Clone());

    public IEnumerable<int> Bits()
    {
        for (var word = 0; word < _words.Length; word++)
        {
            for (var rest = _words[word]; rest != 0; rest &= rest - 1)
            {
                yield return word * WordBits + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    public bool Equals(Marking? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as Marking);

    public override int GetHashCode()
    {
        var hash = new HashCode();

        foreach (var word in _words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }
}
