using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// Makes the matcher of a query for a segment.
internal sealed class MatcherFactory(Segment segment, QueryPlan plan, Bm25F weights, Func<int, bool> mayRead)
{
    public Matcher Make(SearchQuery query) => query switch
    {
        AllQuery => new AllMatcher(segment.Count, mayRead),
        NoneQuery => new NoneMatcher(),
        TermQuery term => MakeTerm(term),
        PhraseQuery phrase => MakePhrase(phrase),
        AnyQuery any => Either([.. any.Alternatives.Select(Make)], 1, bestCounts: true),
        BoolQuery all => MakeBool(all),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, "There is no such query."),
    };

    private Matcher MakeTerm(TermQuery term)
    {
        var stem = segment.Stems.Find(Stemmer.Stem(term.Word));
        return stem < 0 ? new NoneMatcher() : new TermMatcher(segment, stem, plan.LeafOf(term), weights, mayRead);
    }

    private Matcher MakePhrase(PhraseQuery phrase)
    {
        // A hole at either end asks for nothing.
        var words = phrase.Words.Select((word, place) => (Word: word, Place: place)).Where(w => w.Word is not null).ToList();
        if (words.Count == 0)
        {
            return new NoneMatcher();
        }

        var slots = words.Select(w => MakeSlot(w.Word!, w.Place - words[0].Place, phrase.IsExact)).OfType<PhraseSlot>().ToArray();
        return slots.Length < words.Count
            ? new NoneMatcher()
            : new PhraseMatcher(segment, slots, words[^1].Place - words[0].Place + 1, plan.LeafOf(phrase), weights, mayRead);
    }

    private PhraseSlot? MakeSlot(string word, int offset, bool isExact)
    {
        var stem = segment.Stems.Find(Stemmer.Stem(word));
        if (stem < 0)
        {
            return null;
        }

        int? form = isExact ? segment.FormOf(stem, word) : null;
        return form < 0 ? null : new PhraseSlot(new PostingsCursor(segment, stem, mayRead), offset, form);
    }

    private Matcher MakeBool(BoolQuery query)
    {
        var must = MakeAll(query, Occur.Must);
        var should = MakeAll(query, Occur.Should);
        var not = MakeAll(query, Occur.Not);
        var wanted = Wanted(must, should, query.MinimumShould);
        return not.Count == 0 ? wanted : new NotMatcher(wanted, Either(not, 1, bestCounts: false));
    }

    private List<Matcher> MakeAll(BoolQuery query, Occur occur) =>
        [.. query.Clauses.Where(clause => clause.Occur == occur).Select(clause => Make(clause.Query))];

    private static Matcher Wanted(List<Matcher> must, List<Matcher> should, int minimumShould)
    {
        if (must.Count == 0)
        {
            return Either(should, Math.Max(1, minimumShould), bestCounts: false);
        }

        if (minimumShould > 0 && should.Count > 0)
        {
            return new AndMatcher([.. must, Either(should, minimumShould, bestCounts: false)]);
        }

        var required = must.Count == 1 ? must[0] : new AndMatcher(must);
        return should.Count == 0 ? required : new OptionalMatcher(required, Either(should, 1, bestCounts: false));
    }

    private static Matcher Either(List<Matcher> parts, int minimum, bool bestCounts)
    {
        var possible = parts.Where(part => part is not NoneMatcher).ToList();
        return possible.Count < minimum
            ? new NoneMatcher()
            : possible.Count == 1 ? possible[0] : new OrMatcher(possible, minimum, bestCounts);
    }
}
