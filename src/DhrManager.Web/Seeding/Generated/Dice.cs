namespace DhrManager.Web.Seeding.Generated;

/// <summary>Choices that look random and are always the same for the same number.</summary>
internal sealed class Dice(int number)
{
    private ulong _state = ((ulong)number * 2_654_435_761UL) + 97;

    /// <returns>0 to <paramref name="sides"/> - 1.</returns>
    public int Roll(int sides)
    {
        // Knuth's linear congruential generator; the low bits are weak, so the high ones are used.
        _state = (_state * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL;
        return (int)((_state >> 33) % (ulong)sides);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Roll(items.Count)];
}
