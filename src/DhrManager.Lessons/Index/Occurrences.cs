namespace DhrManager.Lessons.Index;

// Where one stem stands in one document: positions and forms, those in the title first. Filled again for each document.
internal sealed class Occurrences
{
    private int[] _positions = new int[16];
    private int[] _forms = new int[16];

    public int TitleCount { get; private set; }

    public int Count { get; private set; }

    public ReadOnlySpan<int> Positions(bool inText) => Part(_positions, inText);

    public ReadOnlySpan<int> Forms(bool inText) => Part(_forms, inText);

    public void Reset(int titleCount, int count)
    {
        (TitleCount, Count) = (titleCount, count);
        if (_positions.Length < count)
        {
            _positions = new int[2 * count];
            _forms = new int[2 * count];
        }
    }

    public void Set(int index, int position, int form) => (_positions[index], _forms[index]) = (position, form);

    private ReadOnlySpan<int> Part(int[] numbers, bool inText) =>
        inText ? numbers.AsSpan(TitleCount, Count - TitleCount) : numbers.AsSpan(0, TitleCount);
}
