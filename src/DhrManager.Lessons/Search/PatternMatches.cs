using System.Numerics;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// The words of a segment that a pattern accepts, and the documents with any of them.
internal sealed class PatternMatches
{
    // To begin reading the documents of a stem, however few.
    private const int CostOfStem = 200;

    private readonly ulong[] _docs;
    private readonly List<AcceptedForms> _words = [];

    private PatternMatches(LessonField? field, int documents) => (Field, _docs) = (field, new ulong[(documents + 63) / 64]);

    public LessonField? Field { get; }

    public int Count => _docs.Sum(BitOperations.PopCount);

    /// <summary>As much of them as the budget allows.</summary>
    public static PatternMatches Find(PatternQuery query, Segment segment, Func<int, bool> mayRead)
    {
        var matches = new PatternMatches(query.Field, segment.Count);
        foreach (var words in WordScan.Find(segment, query.Pattern, mayRead).GroupBy(segment.StemOf))
        {
            if (!mayRead(CostOfStem))
            {
                break;
            }

            var forms = new bool[segment.FormsOf(words.Key)];
            words.ToList().ForEach(word => forms[word - segment.FirstWord[words.Key]] = true);
            matches.Add(new AcceptedForms(words.Key, forms), segment, mayRead);
        }

        return matches;
    }

    /// <summary>The first document that is not before a given one.</summary>
    public int From(int doc)
    {
        for (var at = doc >> 6; at < _docs.Length; at++)
        {
            var bits = at == doc >> 6 ? _docs[at] & (ulong.MaxValue << doc) : _docs[at];
            if (bits != 0)
            {
                return (at << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return Matcher.End;
    }

    public IEnumerable<AcceptedForms> MostFrequent(int most, Segment segment) =>
        _words.OrderByDescending(word => segment.Postings.DocumentCounts[word.Stem]).Take(most);

    private void Add(AcceptedForms word, Segment segment, Func<int, bool> mayRead)
    {
        _words.Add(word);
        var cursor = new PostingsCursor(segment, word.Stem, mayRead);
        var occurrences = new Occurrences();
        while (cursor.Next() != PostingsCursor.End)
        {
            if (IsInField(cursor) && (word.AreAll || AreHere(word, cursor, occurrences, mayRead)))
            {
                _docs[cursor.Doc >> 6] |= 1UL << cursor.Doc;
            }
        }
    }

    private bool IsInField(PostingsCursor cursor) =>
        Field is null || (Field == LessonField.Title ? cursor.TitleCount : cursor.TextCount) > 0;

    private bool AreHere(AcceptedForms word, PostingsCursor cursor, Occurrences occurrences, Func<int, bool> mayRead)
    {
        cursor.Read(occurrences);
        return mayRead(occurrences.Count) && word.AreIn(occurrences, Field);
    }
}
