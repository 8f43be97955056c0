using System.Numerics;

namespace DhrManager.Lessons.Index;

// Numbers from 0 on, in as few bytes as the greatest of them needs: to count over a large column is to read it from memory.
internal sealed class NarrowNumbers
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _numbers;

    public NarrowNumbers(int[] numbers)
    {
        var greatest = numbers.Length == 0 ? 0 : numbers.Max();
        if (greatest <= byte.MaxValue)
        {
            _bytes = Array.ConvertAll(numbers, number => (byte)number);
        }
        else if (greatest <= ushort.MaxValue)
        {
            _shorts = Array.ConvertAll(numbers, number => (ushort)number);
        }
        else
        {
            _numbers = numbers;
        }
    }

    public int Length => _bytes?.Length ?? _shorts?.Length ?? _numbers!.Length;

    public int this[int at] => _bytes is not null ? _bytes[at] : _shorts is not null ? _shorts[at] : _numbers![at];

    public int[] ToArray() => [.. Enumerable.Range(0, Length).Select(at => this[at])];

    /// <summary>Counts how often each number stands at some places.</summary>
    public void CountInto(int[] counts, ReadOnlySpan<int> places)
    {
        if (_bytes is not null)
        {
            Count(_bytes, counts, places);
        }
        else if (_shorts is not null)
        {
            Count(_shorts, counts, places);
        }
        else
        {
            Count(_numbers!, counts, places);
        }
    }

    private static void Count<T>(T[] numbers, int[] counts, ReadOnlySpan<int> places)
        where T : IBinaryInteger<T>
    {
        foreach (var place in places)
        {
            counts[int.CreateTruncating(numbers[place])]++;
        }
    }
}
