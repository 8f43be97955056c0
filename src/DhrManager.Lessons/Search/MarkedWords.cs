using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// Tells where words that a pattern accepted stand, document by document, going forward.
internal sealed class MarkedWords(Segment segment, IEnumerable<AcceptedForms> words, Func<int, bool> mayRead)
{
    private readonly List<(AcceptedForms Word, PostingsCursor Cursor)> _words =
        [.. words.Select(word => (word, new PostingsCursor(segment, word.Stem, mayRead)))];

    private readonly Occurrences _occurrences = new();

    public void AddSpans(int doc, LessonField? field, int leaf, List<WordSpan> spans)
    {
        foreach (var (word, cursor) in _words)
        {
            if (cursor.Advance(doc) == doc)
            {
                cursor.Read(_occurrences);
                AddSpans(word, inText: false, field != LessonField.Text, leaf, spans);
                AddSpans(word, inText: true, field != LessonField.Title, leaf, spans);
            }
        }
    }

    private void AddSpans(AcceptedForms word, bool inText, bool isAsked, int leaf, List<WordSpan> spans)
    {
        var positions = _occurrences.Positions(inText);
        var forms = _occurrences.Forms(inText);
        for (var i = 0; isAsked && i < positions.Length; i++)
        {
            if (word.Forms[forms[i]])
            {
                spans.Add(new WordSpan(leaf, inText, positions[i], 1, segment.LettersOf(word.Stem, forms[i])));
            }
        }
    }
}
