namespace DhrManager.Lessons.Query.Patterns;

// Accepts some words of an index, as they are folded and before stemming. The order is that of UTF-8 bytes.
internal abstract record WordPattern
{
    /// <summary>No word that is accepted sorts before this.</summary>
    public virtual string First => "";

    /// <summary>Work to be done once before the first word is compared, in the units of a search's budget.</summary>
    public virtual int SetUpCost => 0;

    /// <summary>Work to compare one word.</summary>
    public virtual int WordCost => 1;

    public abstract bool IsMatch(ReadOnlySpan<char> word);

    /// <summary>Whether neither this word, which is not before <see cref="First"/>, nor any after it can be accepted.</summary>
    public virtual bool IsBeyond(ReadOnlySpan<byte> word) => false;
}
