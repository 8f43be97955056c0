using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Text;

namespace DhrManager.UnitTests.Lessons.Index;

// Says whether a document matches a query by reading it from end to end: slow, and simple enough to be believed.
internal static class NaiveScan
{
    public static bool Matches(LessonDocument document, SearchQuery query) => query switch
    {
        AllQuery => true,
        NoneQuery => false,
        TermQuery term => MatchesPhrase(document, new PhraseQuery([term.Word], IsExact: false)),
        PhraseQuery phrase => MatchesPhrase(document, phrase),
        AnyQuery any => any.Alternatives.Any(alternative => Matches(document, alternative)),
        BoolQuery all => MatchesBool(document, all),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private static bool MatchesBool(LessonDocument document, BoolQuery query)
    {
        int Count(Occur occur) => query.Clauses.Count(c => c.Occur == occur && Matches(document, c.Query));

        var musts = query.Clauses.Count(c => c.Occur == Occur.Must);
        var hasShould = query.Clauses.Any(c => c.Occur == Occur.Should);
        var minimum = musts == 0 ? Math.Max(1, query.MinimumShould) : hasShould ? query.MinimumShould : 0;
        return Count(Occur.Must) == musts && Count(Occur.Not) == 0 && Count(Occur.Should) >= minimum;
    }

    private static bool MatchesPhrase(LessonDocument document, PhraseQuery phrase) =>
        MatchesPhrase(document.Title, phrase) || MatchesPhrase(document.Text, phrase);

    private static bool MatchesPhrase(string text, PhraseQuery whole)
    {
        var phrase = whole with { Words = [.. whole.Words.SkipWhile(w => w is null).Reverse().SkipWhile(w => w is null).Reverse()] };
        if (phrase.Words.Count == 0)
        {
            return false;
        }

        var tokens = Tokenizer.Tokens(text).ToLookup(token => token.Position, token => token.Word);
        return Enumerable.Range(0, tokens.Count).Any(start => Enumerable.Range(0, phrase.Words.Count).All(i =>
            phrase.Words[i] is not { } word || tokens[start + i].Any(found => IsSame(found, word, phrase.IsExact))));
    }

    private static bool IsSame(string found, string word, bool isExact) =>
        isExact ? found == word : Stemmer.Stem(found) == Stemmer.Stem(word);
}
