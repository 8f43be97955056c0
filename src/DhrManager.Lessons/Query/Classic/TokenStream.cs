namespace DhrManager.Lessons.Query.Classic;

// The tokens of a query, one after the other, and what is said when one is not what was expected.
internal sealed class TokenStream(string query)
{
    private readonly List<QueryToken> _tokens = QueryLexer.Tokens(query);
    private int _at;

    public QueryToken Current => Peek(0);

    public QueryToken Peek(int ahead) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)];

    public QueryToken Next()
    {
        var current = Current;
        _at++;
        return current;
    }

    public bool TryTake(QueryTokenKind kind, out QueryToken token)
    {
        token = Current;
        _at += token.Kind == kind ? 1 : 0;
        return token.Kind == kind;
    }

    public QueryToken Take(QueryTokenKind kind, QueryProblem problem, string expected) =>
        TryTake(kind, out var token) ? token : throw Refusal(problem, expected);

    public QuerySyntaxException Refusal(QueryProblem problem, string expected)
    {
        var found = Current;
        var (actual, what) = found.Kind == QueryTokenKind.Bad && problem == QueryProblem.Unexpected
            ? Nameless(found)
            : (problem, null);
        return new QuerySyntaxException(actual, found.Start, $"Found {what ?? Shown(found)}; expected {expected}.");
    }

    private static (QueryProblem Problem, string? Found) Nameless(QueryToken bad) => bad.Text[0] switch
    {
        '"' => (QueryProblem.OpenQuote, "a quotation mark that is never closed"),
        '/' => (QueryProblem.OpenSlash, "a slash that begins a regular expression but no slash that ends it"),
        '\\' => (QueryProblem.LastBackslash, "a backslash with nothing after it"),
        _ => (QueryProblem.Unexpected, null),
    };

    private static string Shown(QueryToken token) => token.Kind switch
    {
        QueryTokenKind.End => "the end of the query",
        QueryTokenKind.Bad => $"\"{token.Text[0]}\"",
        _ => $"\"{token.Text.Trim()}\"",
    };
}
