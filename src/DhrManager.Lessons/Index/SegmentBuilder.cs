using System.Runtime.InteropServices;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Index;

// Turns documents into a segment.
internal sealed class SegmentBuilder
{
    private readonly WordTable _words = new();
    private readonly List<Occurrence> _occurrences = [];
    private readonly LessonDocument[] _documents;
    private readonly int[] _titleLengths;
    private readonly int[] _textLengths;

    private SegmentBuilder(IEnumerable<LessonDocument> documents)
    {
        _documents = [.. documents.OrderBy(d => d.Id, Utf8Order.Instance)];
        _titleLengths = new int[_documents.Length];
        _textLengths = new int[_documents.Length];
    }

    /// <param name="documents">Each id once, in any order.</param>
    public static Segment Build(string name, IEnumerable<LessonDocument> documents) => new SegmentBuilder(documents).Build(name);

    private Segment Build(string name)
    {
        for (var doc = 0; doc < _documents.Length; doc++)
        {
            _titleLengths[doc] = ReadWords(doc, _documents[doc].Title, isText: false);
            _textLengths[doc] = ReadWords(doc, _documents[doc].TextAndKeywords, isText: true);
        }

        var stems = StemsInOrder();
        var words = WordsByStem(stems);
        var wordTable = StringTable.Of(words.Select(word => _words.Words[word]));
        return new Segment
        {
            Name = name,
            Ids = StringTable.Of(_documents.Select(d => d.Id)),
            Dates = [.. _documents.Select(DateOf)],
            TitleLengths = _titleLengths,
            TextLengths = _textLengths,
            Stems = StringTable.Of(stems.Select(stem => _words.Stems[stem])),
            Words = wordTable,
            FirstWord = Starts(stems.Select(_words.FormsOf)),
            WordOrder = wordTable.Order(),
            Postings = WritePostings(stems),
            FacetColumns = [.. Facets.All.Select(facet => FacetColumn.Of(_documents, d => Facets.ValuesOf(d, facet)))],
            Reviews = FacetColumn.Of(_documents, d => [d.ReviewId]),
            Documents = StoredItems.Of(_documents.Select(StoredDocument.Encode)),
            Texts = StoredTexts.Of(_documents.Select(document => document.Text)),
        };
    }

    private int ReadWords(int doc, string text, bool isText)
    {
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            _occurrences.Add(new Occurrence(_words.Intern(reader.Word), doc, (reader.Position << 1) | (isText ? 1 : 0)));
        }

        return reader.Position + 1;
    }

    private int[] StemsInOrder()
    {
        var stems = Enumerable.Range(0, _words.Stems.Count).ToArray();
        Array.Sort(_words.Stems.ToArray(), stems, Utf8Order.Instance);
        return stems;
    }

    private int[] WordsByStem(int[] stems)
    {
        var rank = new int[stems.Length];
        for (var i = 0; i < stems.Length; i++)
        {
            rank[stems[i]] = i;
        }

        return [.. Enumerable.Range(0, _words.Words.Count).OrderBy(word => rank[_words.StemOf(word)]).ThenBy(_words.FormOf)];
    }

    private Postings WritePostings(int[] stems)
    {
        var grouped = GroupByStem(out var starts);
        var writer = new PostingsWriter(_words);
        foreach (var stem in stems)
        {
            writer.WriteStem(stem, grouped.AsSpan(starts[stem], starts[stem + 1] - starts[stem]));
        }

        return writer.ToPostings();
    }

    // A counting sort: it keeps the order of documents and positions in which the words were read.
    private Occurrence[] GroupByStem(out int[] starts)
    {
        var counts = new int[_words.Stems.Count];
        foreach (var occurrence in _occurrences)
        {
            counts[_words.StemOf(occurrence.Word)]++;
        }

        starts = Starts(counts);
        var next = starts.ToArray();
        var grouped = new Occurrence[_occurrences.Count];
        foreach (var occurrence in CollectionsMarshal.AsSpan(_occurrences))
        {
            grouped[next[_words.StemOf(occurrence.Word)]++] = occurrence;
        }

        return grouped;
    }

    private static int[] Starts(IEnumerable<int> counts)
    {
        var starts = new List<int> { 0 };
        foreach (var count in counts)
        {
            starts.Add(starts[^1] + count);
        }

        return [.. starts];
    }

    private static int DateOf(LessonDocument document) =>
        document.PublishedOn?.DayNumber
        ?? (document.Year is >= 1 and <= 9999 ? new DateOnly(document.Year.Value, 1, 1).DayNumber : 0);
}
