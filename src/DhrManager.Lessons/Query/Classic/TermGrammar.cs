using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Classic;

// One word, pattern, phrase or range with its similarity and boost.
internal sealed class TermGrammar(TokenStream tokens, QueryOptions options)
{
    private const string Clause = "a word, a phrase, a range or a bracket";

    private readonly LeafNodes _nodes = new(options);

    public IEnumerable<QueryNode> Words(string? field, QueryToken word) => _nodes.Words(field, Plain(word.Text, word.Start));

    public QueryNode? Read(string? field) => tokens.Current.Kind switch
    {
        QueryTokenKind.Quoted => ReadPhrase(field),
        QueryTokenKind.OpenRange => Boosted(ReadRange(field)),
        QueryTokenKind.Word
            or QueryTokenKind.Star
            or QueryTokenKind.Prefix
            or QueryTokenKind.Wild
            or QueryTokenKind.Regex
            or QueryTokenKind.BareOperator => ReadWord(field),
        _ => throw tokens.Refusal(QueryProblem.Unexpected, Clause),
    };

    public QueryNode? Boosted(QueryNode? node) => ReadBoost() is { } boost && node is not null ? new BoostNode(boost, node) : node;

    private static string Plain(string text, int start) => Escapes.Remove(text, start);

    private double? ReadBoost() => tokens.TryTake(QueryTokenKind.Caret, out _)
        ? QueryNumbers.Boost(tokens.Take(QueryTokenKind.Number, QueryProblem.BoostWithoutNumber, "a number after \"^\""))
        : null;

    private QueryNode? ReadPhrase(string? field)
    {
        var quoted = tokens.Next();
        var slop = tokens.TryTake(QueryTokenKind.Tilde, out var tilde) ? QueryNumbers.Slop(tilde) : 0;
        return Boosted(_nodes.Phrase(field, Plain(quoted.Inner, quoted.Start + 1), slop));
    }

    private QueryNode? ReadWord(string? field)
    {
        var word = tokens.Next();
        var isFuzzy = tokens.TryTake(QueryTokenKind.Tilde, out var tilde);
        var boost = ReadBoost();
        if (boost is not null && tokens.TryTake(QueryTokenKind.Tilde, out var later))
        {
            (isFuzzy, tilde) = (true, later);
        }

        var node = NodeOf(field, word, isFuzzy ? tilde : null);
        return boost is { } factor && node is not null ? new BoostNode(factor, node) : node;
    }

    // A similarity says nothing of a pattern.
    private QueryNode? NodeOf(string? field, QueryToken word, QueryToken? tilde) => word.Kind switch
    {
        QueryTokenKind.Star when field == "*" => new AllNode(),
        QueryTokenKind.Star or QueryTokenKind.Wild => _nodes.Wild(field, MayLead(word)),
        QueryTokenKind.Prefix => _nodes.Prefix(field, Plain(word.Text[..^1], word.Start)),
        QueryTokenKind.Regex => _nodes.Regex(field, word.Inner),
        QueryTokenKind.BareOperator => _nodes.Text(field, word.Text[..1]),
        _ when tilde is { } near => _nodes.Fuzzy(field, Plain(word.Text, word.Start), text => QueryNumbers.Edits(near, text)),
        _ => _nodes.Text(field, Plain(word.Text, word.Start)),
    };

    private string MayLead(QueryToken word) => options.AllowsLeadingWildcard || word.Text[0] is not ('*' or '?')
        ? word.Text
        : throw new QuerySyntaxException(
            QueryProblem.LeadingWildcard,
            word.Start,
            $"Found \"{word.Text}\"; expected a word that does not begin with \"{word.Text[0]}\".");

    private QueryNode ReadRange(string? field)
    {
        var includesLow = tokens.Next().Text == "[";
        var low = ReadBound("the lower bound of a range");
        tokens.Take(QueryTokenKind.To, QueryProblem.NotARange, "\"TO\" between the bounds of a range");
        var high = ReadBound("the upper bound of a range");
        var close = tokens.Take(QueryTokenKind.CloseRange, QueryProblem.NotARange, "\"]\" or \"}\" at the end of the range");
        return _nodes.Range(field, low, high, includesLow, close.Text == "]");
    }

    private string? ReadBound(string expected) => tokens.Current.Kind switch
    {
        QueryTokenKind.QuotedBound => Plain(tokens.Current.Inner, tokens.Next().Start + 1),
        QueryTokenKind.Bound when tokens.Current.Text == "*" => Skip(),
        QueryTokenKind.Bound or QueryTokenKind.To => Plain(tokens.Current.Text, tokens.Next().Start),
        _ => throw tokens.Refusal(QueryProblem.NotARange, expected),
    };

    private string? Skip()
    {
        tokens.Next();
        return null;
    }
}
