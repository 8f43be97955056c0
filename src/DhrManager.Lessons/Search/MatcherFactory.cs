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
        NearQuery near => MakeNear(near),
        PatternQuery pattern => new PatternMatcher(segment, plan.MatchesOf(pattern, segment), plan.LeafOf(pattern), mayRead),
        FacetQuery facet => new FacetMatcher(segment.FacetColumns[facet.Facet], segment.Count, facet.Accepts, mayRead),
        BoostQuery boost => new BoostMatcher(Make(boost.Query), boost.Factor),
        AnyQuery any => Either([.. any.Alternatives.Select(Make)], 1, bestCounts: true),
        BoolQuery all => MakeBool(all),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, "There is no such query."),
    };

    private Matcher MakeTerm(TermQuery term)
    {
        var stem = segment.Stems.Find(Stemmer.Stem(term.Word));
        return stem < 0 ? new NoneMatcher() : new TermMatcher(segment, stem, plan.LeafOf(term), weights, mayRead, term.Field);
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
        return form < 0 ? null : new PhraseSlot([new SlotWord(new PostingsCursor(segment, stem, mayRead), form)], offset);
    }

    private Matcher MakeNear(NearQuery near)
    {
        var places = near.Places.Index().Where(place => place.Item is not null).ToList();
        var slots = places.Select(place => MakeSlot(place.Item!, place.Index - places[0].Index)).OfType<PhraseSlot>().ToArray();
        return slots.Length < places.Count || slots.Length == 0
            ? new NoneMatcher()
            : near.Slop == 0
                ? new PhraseMatcher(segment, slots, slots[^1].Offset + 1, plan.LeafOf(near), weights, mayRead, near.Field)
                : new NearMatcher(segment, slots, near, plan.LeafOf(near), weights, mayRead);
    }

    private PhraseSlot? MakeSlot(IReadOnlyList<string> words, int offset)
    {
        var found = words.Distinct(StringComparer.Ordinal).Select(MakeSlotWord).OfType<SlotWord>().ToArray();
        return found.Length == 0 ? null : new PhraseSlot(found, offset);
    }

    private SlotWord? MakeSlotWord(string word)
    {
        var stem = segment.Stems.Find(Stemmer.Stem(word));
        var form = stem < 0 ? -1 : segment.FormOf(stem, word);
        return form < 0 ? null : new SlotWord(new PostingsCursor(segment, stem, mayRead), form);
    }

    private Matcher MakeBool(BoolQuery query)
    {
        var must = MakeAll(query, Occur.Must);
        var should = MakeAll(query, Occur.Should);
        var not = MakeAll(query, Occur.Not);
        var wanted = Wanted(must, should, query.MinimumShould);
        return not.Count == 0 ? wanted : new NotMatcher(wanted, Either(not, 1, bestCounts: false), mayRead);
    }

    private List<Matcher> MakeAll(BoolQuery query, Occur occur) =>
        [.. query.Clauses.Where(clause => clause.Occur == occur).Select(clause => Make(clause.Query))];

    private Matcher Wanted(List<Matcher> must, List<Matcher> should, int minimumShould)
    {
        if (must.Count == 0)
        {
            return Either(should, Math.Max(1, minimumShould), bestCounts: false);
        }

        if (minimumShould > 0 && should.Count > 0)
        {
            return new AndMatcher([.. must, Either(should, minimumShould, bestCounts: false)], mayRead);
        }

        var required = must.Count == 1 ? must[0] : new AndMatcher(must, mayRead);
        return should.Count == 0 ? required : new OptionalMatcher(required, Either(should, 1, bestCounts: false));
    }

    private Matcher Either(List<Matcher> parts, int minimum, bool bestCounts)
    {
        var possible = parts.Where(part => part is not NoneMatcher).ToList();
        return possible.Count < minimum
            ? new NoneMatcher()
            : possible.Count == 1 ? possible[0] : new OrMatcher(possible, minimum, bestCounts, mayRead);
    }
}
