using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query.Patterns;
using DhrManager.Lessons.Query.Tree;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query;

/// <summary>Turns a parsed tree into what the searcher runs.</summary>
/// <remarks>
/// Fields: <c>title</c> and <c>text</c>, null for both as one; the names of <see cref="Facets"/>, compared with whole values and
/// their single words; any other matches nothing. Words come folded and not stemmed: a single word finds all forms with its
/// stem, a phrase only the forms in it.
/// </remarks>
public static class TreeQuery
{
    // Nobody means more, and every level is a level of the stack.
    private const int Deepest = 200;

    // No sentence has so many words.
    private const int LongestPhrase = 1_000;

    /// <summary>Never refuses: what cannot be run, a regular expression that makes no sense for example, matches nothing.</summary>
    public static SearchQuery Of(QueryNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Of(node, Deepest);
    }

    private static SearchQuery Of(QueryNode node, int deepest) => node switch
    {
        _ when deepest == 0 => new NoneQuery(),
        BoolNode all => OfGroup(all, deepest - 1),
        BoostNode boost => new BoostQuery(boost.Factor, Of(boost.Node, deepest - 1)),
        TermNode term => OfTerm(term),
        PhraseNode phrase => OfPhrase(phrase),
        PrefixNode prefix => OfPattern(prefix.Field, new PrefixPattern(Folding.Fold(prefix.Text))),
        WildNode wild => OfPattern(wild.Field, new WildPattern(wild.Pattern)),
        RegexNode regex => OfPattern(regex.Field, new RegexPattern(regex.Pattern)),
        FuzzyNode fuzzy => OfPattern(fuzzy.Field, new FuzzyPattern(Folding.Fold(fuzzy.Text), Math.Clamp(fuzzy.MaxEdits, 0, 2))),
        RangeNode range => OfPattern(range.Field, RangeOf(range)),
        AllNode => new AllQuery(),
        _ => new NoneQuery(),
    };

    // What is there a thousand times is looked for once, and counts a thousand times.
    private static BoolQuery OfGroup(BoolNode group, int deepest) => new(
    [
        .. group.Clauses.GroupBy(object (clause) => Unboosted(clause) is { Node: BoolNode or BoostNode } ? new object() : Unboosted(clause))
            .Select(same => (First: same.First(), Count: same.Count(), Factor: same.Sum(clause => (clause.Node as BoostNode)?.Factor ?? 1)))
            .Select(same => same.Count == 1
                ? new Clause(same.First.Occur, Of(same.First.Node, deepest))
                : new Clause(same.First.Occur, new BoostQuery(same.Factor, Of(Unboosted(same.First).Node, deepest)))),
    ]);

    private static NodeClause Unboosted(NodeClause clause) => clause.Node is BoostNode boost ? clause with { Node = boost.Node } : clause;

    private static SearchQuery OfTerm(TermNode term)
    {
        var word = Folding.Fold(term.Text);
        return TreeField.Of(term.Field) switch
        {
            { IsWords: true } field when word.Length > 0 => new TermQuery(word, field.Field),
            { Facet: { } facet } => new FacetQuery(facet, value => FacetWords.IsMatch(value, new ExactPattern(word))),
            _ => new NoneQuery(),
        };
    }

    private static SearchQuery OfPhrase(PhraseNode phrase)
    {
        IReadOnlyList<IReadOnlyList<string>?> places = [.. phrase.Words.Select(words => words?.Select(Folding.Fold).ToList())];
        return TreeField.Of(phrase.Field) switch
        {
            { IsWords: true } when places.Count > LongestPhrase => new NoneQuery(),
            { IsWords: true } field => new NearQuery(places, Math.Max(0, phrase.Slop), field.Field),
            { Facet: { } facet } => new FacetQuery(facet, value => FacetWords.IsMatch(value, places)),
            _ => new NoneQuery(),
        };
    }

    private static SearchQuery OfPattern(string? name, WordPattern pattern) => TreeField.Of(name) switch
    {
        { IsWords: true } field => new PatternQuery(pattern, field.Field),
        { Facet: { } facet } => new FacetQuery(facet, value => FacetWords.IsMatch(value, pattern)),
        _ => new NoneQuery(),
    };

    private static RangePattern RangeOf(RangeNode range) => new(
        range.Low is null ? null : Folding.Fold(range.Low),
        range.High is null ? null : Folding.Fold(range.High),
        range.IncludesLow,
        range.IncludesHigh);
}
