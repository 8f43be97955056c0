namespace DhrManager.Lessons.Search;

// A place of a phrase: the words that may stand there, and how far it is from the first place.
internal sealed class PhraseSlot(SlotWord[] words, int offset)
{
    private int[] _starts = new int[16];
    private int _count;

    public int Offset => offset;

    public long Cost { get; } = words.Sum(word => (long)word.Cursor.DocumentCount);

    public int Doc { get; private set; } = -1;

    /// <summary>Where the phrase would have to start for the place to be filled, ascending, as last loaded.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, _count);

    public int Next()
    {
        var last = Doc;
        Doc = Matcher.End;
        foreach (var word in words)
        {
            Doc = Math.Min(Doc, word.Cursor.Doc == last ? word.Cursor.Next() : word.Cursor.Doc);
        }

        return Doc;
    }

    public int Advance(int target)
    {
        Doc = Matcher.End;
        foreach (var word in words)
        {
            Doc = Math.Min(Doc, word.Cursor.Advance(target));
        }

        return Doc;
    }

    /// <summary>Reads where the words stand in the present document, and returns how many places those are.</summary>
    public int Read()
    {
        var places = 0;
        foreach (var word in words)
        {
            if (word.Cursor.Doc == Doc)
            {
                word.Cursor.Read(word.Occurrences);
                places += word.Occurrences.Count;
            }
        }

        return places;
    }

    /// <summary>Whether a word stands in a field of the present document: most titles have none.</summary>
    public bool HasIn(bool inText)
    {
        foreach (var word in words)
        {
            if (word.Cursor.Doc == Doc && (inText ? word.Cursor.TextCount : word.Cursor.TitleCount) > 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Load(bool inText)
    {
        _count = 0;
        foreach (var word in words)
        {
            if (word.Cursor.Doc == Doc)
            {
                Load(word, inText);
            }
        }

        if (words.Length > 1)
        {
            MakeAscending();
        }
    }

    private void Load(SlotWord word, bool inText)
    {
        var positions = word.Occurrences.Positions(inText);
        var forms = word.Occurrences.Forms(inText);
        if (_starts.Length < _count + positions.Length)
        {
            Array.Resize(ref _starts, 2 * (_count + positions.Length));
        }

        for (var i = 0; i < positions.Length; i++)
        {
            if (word.Form is null || forms[i] == word.Form)
            {
                _starts[_count++] = positions[i] - offset;
            }
        }
    }

    private void MakeAscending()
    {
        Array.Sort(_starts, 0, _count);
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (i == 0 || _starts[i] != _starts[kept - 1])
            {
                _starts[kept++] = _starts[i];
            }
        }

        _count = kept;
    }
}
