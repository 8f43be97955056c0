namespace DhrManager.Lessons.Index;

// Goes through the documents of one stem of a segment, in order, a block at a time.
internal sealed class PostingsCursor
{
    public const int End = int.MaxValue;

    private readonly Postings _postings;
    private readonly Func<int, bool> _mayRead;
    private readonly int _formBits;
    private readonly int _firstBlock;
    private readonly int _endBlock;
    private readonly int _documentCount;
    private readonly int[] _docs;
    private readonly int[] _titleCounts;
    private readonly int[] _textCounts;
    private int _block;
    private int _at = -1;
    private int _inBlock;
    private int _placesAt;
    private int _placesOf;

    /// <param name="mayRead">Asked before each block, with the number of documents in it; a refusal ends the cursor.</param>
    public PostingsCursor(Segment segment, int stem, Func<int, bool> mayRead)
    {
        _postings = segment.Postings;
        _mayRead = mayRead;
        _formBits = Postings.FormBits(segment.FormsOf(stem));
        _firstBlock = _postings.FirstBlock[stem];
        _endBlock = _postings.FirstBlock[stem + 1];
        _documentCount = _postings.DocumentCounts[stem];
        _block = _firstBlock - 1;

        // Most words are in few documents, and a pattern reads thousands of words.
        var most = Math.Min(Postings.BlockSize, _documentCount);
        (_docs, _titleCounts, _textCounts) = (new int[most], new int[most], new int[most]);
    }

    public int Doc { get; private set; } = -1;

    public int TitleCount => _titleCounts[_at];

    public int TextCount => _textCounts[_at];

    public int DocumentCount => _documentCount;

    /// <summary>From the present document to the end of its block; so are the counts.</summary>
    public ReadOnlySpan<int> DocsLeft => _docs.AsSpan(_at, _inBlock - _at);

    public ReadOnlySpan<int> TitleCountsLeft => _titleCounts.AsSpan(_at, _inBlock - _at);

    public ReadOnlySpan<int> TextCountsLeft => _textCounts.AsSpan(_at, _inBlock - _at);

    public int Next() => Skip(1);

    /// <summary>Goes on by so many documents, at most to the next block.</summary>
    public int Skip(int documents)
    {
        _at += documents;
        if (_at < _inBlock)
        {
            return Doc = _docs[_at];
        }

        return Doc = LoadBlock(_block + 1) ? _docs[_at = 0] : End;
    }

    /// <summary>Goes on to the first document that is not before a given one; stays if it is there.</summary>
    public int Advance(int target)
    {
        if (Doc >= target)
        {
            return Doc;
        }

        if ((_block < _firstBlock || _postings.BlockLastDoc[_block] < target) && !LoadBlock(BlockOf(target)))
        {
            return Doc = End;
        }

        _at = Math.Max(_at, 0);
        while (_docs[_at] < target)
        {
            _at++;
        }

        return Doc = _docs[_at];
    }

    /// <summary>Reads where the stem stands in the present document.</summary>
    public void Read(Occurrences occurrences)
    {
        Numbers.Skip(_postings.Places, ref _placesAt, CountBetween(_placesOf, _at));
        occurrences.Reset(TitleCount, TitleCount + TextCount);
        var at = _placesAt;
        var position = 0;
        for (var i = 0; i < occurrences.Count; i++)
        {
            var code = Numbers.Read(_postings.Places, ref at);
            position = (i == TitleCount ? 0 : position) + (code >>> _formBits);
            occurrences.Set(i, position, code & ((1 << _formBits) - 1));
        }

        _placesOf = _at;
    }

    private int CountBetween(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += _titleCounts[i] + _textCounts[i];
        }

        return count;
    }

    private int BlockOf(int target)
    {
        var from = _block + 1;
        var found = Array.BinarySearch(_postings.BlockLastDoc, from, _endBlock - from, target);
        return found >= 0 ? found : ~found;
    }

    private bool LoadBlock(int block)
    {
        _inBlock = block < _endBlock ? Math.Min(Postings.BlockSize, _documentCount - ((block - _firstBlock) * Postings.BlockSize)) : 0;
        if (_inBlock == 0 || !_mayRead(_inBlock))
        {
            _inBlock = 0;
            _block = _endBlock;
            return false;
        }

        (_block, _at, _placesOf, _placesAt) = (block, -1, 0, _postings.BlockPlaces[block]);
        Decode(block);
        return true;
    }

    private void Decode(int block)
    {
        var doc = block == _firstBlock ? -1 : _postings.BlockLastDoc[block - 1];
        var at = _postings.BlockDocs[block];
        ReadOnlySpan<byte> bytes = _postings.Docs;
        for (var i = 0; i < _inBlock; i++)
        {
            var code = Numbers.Read(bytes, ref at);
            doc += code >> 1;
            _docs[i] = doc;
            (_titleCounts[i], _textCounts[i]) = (code & 1) == 0 ? (0, 1) : (Numbers.Read(bytes, ref at), Numbers.Read(bytes, ref at));
        }
    }
}
