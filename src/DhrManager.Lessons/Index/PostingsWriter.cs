namespace DhrManager.Lessons.Index;

// Writes Postings, stem by stem and document by document, both ascending.
internal sealed class PostingsWriter(WordTable words)
{
    private readonly List<int> _firstBlock = [0];
    private readonly List<int> _documentCounts = [];
    private readonly List<int> _blockLastDoc = [];
    private readonly List<int> _blockDocs = [];
    private readonly List<int> _blockPlaces = [];
    private readonly ByteWriter _docs = new();
    private readonly ByteWriter _places = new();
    private int _count;
    private int _lastDoc;
    private int _formBits;

    public void WriteStem(int stem, ReadOnlySpan<Occurrence> occurrences)
    {
        (_count, _lastDoc, _formBits) = (0, -1, Postings.FormBits(words.FormsOf(stem)));
        while (!occurrences.IsEmpty)
        {
            var length = LengthOfDocument(occurrences);
            WriteDocument(occurrences[..length]);
            occurrences = occurrences[length..];
        }

        _documentCounts.Add(_count);
        _firstBlock.Add(_blockLastDoc.Count);
    }

    public Postings ToPostings() => new(
        [.. _firstBlock],
        [.. _documentCounts],
        [.. _blockLastDoc],
        [.. _blockDocs],
        [.. _blockPlaces],
        _docs.ToArray(),
        _places.ToArray());

    private static int LengthOfDocument(ReadOnlySpan<Occurrence> occurrences)
    {
        var length = 1;
        while (length < occurrences.Length && occurrences[length].Doc == occurrences[0].Doc)
        {
            length++;
        }

        return length;
    }

    private void WriteDocument(ReadOnlySpan<Occurrence> occurrences)
    {
        var doc = occurrences[0].Doc;
        StartBlockIfDue();
        _blockLastDoc[^1] = doc;
        WriteCounts(doc - _lastDoc, occurrences);
        WritePlaces(occurrences);
        _lastDoc = doc;
        _count++;
    }

    private void StartBlockIfDue()
    {
        if (_count % Postings.BlockSize == 0)
        {
            _blockLastDoc.Add(0);
            _blockDocs.Add(_docs.Length);
            _blockPlaces.Add(_places.Length);
        }
    }

    private void WriteCounts(int gap, ReadOnlySpan<Occurrence> occurrences)
    {
        if (occurrences.Length == 1 && occurrences[0].IsInText)
        {
            _docs.WriteNumber(gap << 1);
            return;
        }

        var inTitle = 0;
        while (inTitle < occurrences.Length && !occurrences[inTitle].IsInText)
        {
            inTitle++;
        }

        _docs.WriteNumber((gap << 1) | 1);
        _docs.WriteNumber(inTitle);
        _docs.WriteNumber(occurrences.Length - inTitle);
    }

    private void WritePlaces(ReadOnlySpan<Occurrence> occurrences)
    {
        var last = 0;
        var wasInText = false;
        foreach (var occurrence in occurrences)
        {
            last = occurrence.IsInText == wasInText ? last : 0;
            wasInText = occurrence.IsInText;
            _places.WriteNumber(((occurrence.Position - last) << _formBits) | words.FormOf(occurrence.Word));
            last = occurrence.Position;
        }
    }
}
