using DhrManager.Lessons.Query.Analysis;
using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Classic;

/// <summary>Makes what a query is made of, in the field it names or in each of the fields that are searched.</summary>
/// <remarks>
/// Text that the analyser cuts into several words is as many clauses with the default operator between them, not a phrase:
/// so does Lucene since version 7. A word written with hyphens asks for its parts side by side or for the whole as one.
/// Methods return null when analysis leaves nothing.
/// </remarks>
internal sealed class LeafNodes(QueryOptions options)
{
    private Occur Usual => options.Operator == DefaultOperator.And ? Occur.Must : Occur.Should;

    public IEnumerable<QueryNode> Words(string? field, string text) =>
        options.Analyser.Words(text, isQuoted: false).Select(word => In(field, name => WordNode(name, word)));

    public QueryNode? Text(string? field, string text) => Words(field, text).ToList() switch
    {
        [] => null,
        [var only] => only,
        var words => new BoolNode([.. words.Select(word => new NodeClause(Usual, word))]),
    };

    /// <summary>The place of a dropped word stays open, also before the first word: so it stands in Lucene's query.</summary>
    public QueryNode? Phrase(string? field, string text, int slop)
    {
        var places = new List<ValueList<string>?>();
        foreach (var word in options.Analyser.Words(text, isQuoted: true))
        {
            places.AddRange(Enumerable.Repeat<ValueList<string>?>(null, word.Position - places.Count));
            places.AddRange(word.Parts.Select(part => new ValueList<string>([part])));
        }

        return places.OfType<ValueList<string>>().ToList() switch
        {
            [] => null,
            [var only] when !options.Analyser.IsExactInQuotes => In(field, name => new TermNode(name, only[0])),
            _ => In(field, name => new PhraseNode(name, [.. places], slop)),
        };
    }

    public QueryNode? Prefix(string? field, string text) =>
        InUnlessEmpty(field, options.Analyser.NormalisePart(text), static (name, start) => new PrefixNode(name, start));

    public QueryNode? Fuzzy(string? field, string text, Func<string, int> edits)
    {
        var word = options.Analyser.NormalisePart(text);
        return InUnlessEmpty(field, word, (name, near) => new FuzzyNode(name, near, edits(near)));
    }

    public QueryNode Regex(string? field, string pattern)
    {
        // What follows a backslash keeps its case: \D is not \d.
        var lower = Patterns.MapPlain(pattern, "", options.Analyser.NormaliseBound);
        return In(field, name => new RegexNode(name, lower));
    }

    public QueryNode? Wild(string? field, string pattern)
    {
        var normal = Patterns.MapPlain(pattern, "*?", part => Escapes.WordPart(options.Analyser.NormalisePart(part)));

        // Folding may leave a single star at the end ("multi*-" is "multi*").
        return normal.Length > 1 && QueryScan.Word(normal, 0) is { Wildcards: 1, EndsInStar: true } word && word.Length == normal.Length
            ? Prefix(field, Escapes.Remove(normal[..^1], 0))
            : InUnlessEmpty(field, normal, static (name, wild) => new WildNode(name, wild));
    }

    public QueryNode Range(string? field, string? low, string? high, bool includesLow, bool includesHigh)
    {
        var (from, to) = (Bound(low), Bound(high));
        return In(field, name => new RangeNode(name, from, to, includesLow, includesHigh));
    }

    private static QueryNode WordNode(string? field, AnalysedWord word)
    {
        QueryNode parts = word.Parts.Count == 1
            ? new TermNode(field, word.Parts[0])
            : new PhraseNode(field, [.. word.Parts.Select(part => new ValueList<string>([part]))], 0);
        return word.Joined is null
            ? parts
            : new BoolNode([new NodeClause(Occur.Should, parts), new NodeClause(Occur.Should, new TermNode(field, word.Joined))]);
    }

    private string? Bound(string? bound) => bound is null ? null : options.Analyser.NormaliseBound(bound);

    private QueryNode? InUnlessEmpty(string? field, string text, Func<string?, string, QueryNode> make) =>
        text.Length == 0 ? null : In(field, name => make(name, text));

    private QueryNode In(string? field, Func<string?, QueryNode> make) => field is not null || options.Fields.Count == 0
        ? make(field ?? options.Field)
        : new BoolNode([.. options.Fields.Select(f => new NodeClause(Occur.Should, new BoostNode(f.Weight, make(f.Field))))]);
}
