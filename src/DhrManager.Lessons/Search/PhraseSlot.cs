using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// A word of a phrase: its stem, how far it is from the first word, and the form it must be in (null: any).
internal sealed class PhraseSlot(PostingsCursor cursor, int offset, int? form)
{
    private readonly Occurrences _occurrences = new();
    private int[] _starts = new int[16];

    public PostingsCursor Cursor => cursor;

    public void Read() => cursor.Read(_occurrences);

    public int Places => _occurrences.Count;

    /// <summary>Where the phrase would have to start for the word to be in its place.</summary>
    public ReadOnlySpan<int> Starts(bool inText)
    {
        var positions = _occurrences.Positions(inText);
        var forms = _occurrences.Forms(inText);
        if (_starts.Length < positions.Length)
        {
            _starts = new int[2 * positions.Length];
        }

        var count = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            if (form is null || forms[i] == form)
            {
                _starts[count++] = positions[i] - offset;
            }
        }

        return _starts.AsSpan(0, count);
    }
}
