namespace DhrManager.Lessons.Query.Classic;

/// <summary>Cuts a query into tokens; of those that could begin at a place, the longest is taken.</summary>
/// <remarks>Stops at the first thing that is no token: the parser may never come so far, or else says what is wrong there.</remarks>
internal sealed class QueryLexer
{
    private readonly string _query;
    private readonly List<QueryToken> _tokens = [];
    private bool _isInRange;
    private int _at;

    private QueryLexer(string query) => _query = query;

    private char Current => _query[_at];

    public static List<QueryToken> Tokens(string query) => new QueryLexer(query).ReadAll();

    private List<QueryToken> ReadAll()
    {
        while (SkipWhite())
        {
            if (!(_isInRange ? ReadInRange() : Read()))
            {
                Add(QueryTokenKind.Bad, _query.Length - _at);
                return _tokens;
            }
        }

        Add(QueryTokenKind.End, 0);
        return _tokens;
    }

    private bool SkipWhite()
    {
        while (_at < _query.Length && QueryCharacters.IsWhite(Current))
        {
            // A number follows its caret at once.
            if (_tokens is [.., { Kind: QueryTokenKind.Caret }])
            {
                return true;
            }

            _at++;
        }

        return _at < _query.Length;
    }

    private bool Read() => Follows(QueryTokenKind.Caret) ? ReadNumber() : Current switch
    {
        '+' or '-' or '!' => ReadOperator(),
        '(' => Add(QueryTokenKind.OpenBracket, 1),
        ')' => Add(QueryTokenKind.CloseBracket, 1),
        ':' => Add(QueryTokenKind.Colon, 1),
        '^' => Add(QueryTokenKind.Caret, 1),
        '~' => Add(QueryTokenKind.Tilde, 1 + QueryScan.NumberLength(_query, _at + 1)),
        '"' => AddIfAny(QueryTokenKind.Quoted, QueryScan.EnclosedLength(_query, _at)),
        '/' => AddIfAny(QueryTokenKind.Regex, QueryScan.EnclosedLength(_query, _at)),
        '[' or '{' => OpenRange(),
        _ => ReadWord(),
    };

    private bool ReadNumber() => AddIfAny(QueryTokenKind.Number, QueryScan.NumberLength(_query, _at));

    private bool ReadOperator() => _at + 1 < _query.Length && QueryCharacters.IsWhite(_query[_at + 1])
        ? Add(QueryTokenKind.BareOperator, 2)
        : Add(
            Current switch
            {
                '+' => QueryTokenKind.Plus,
                '-' => QueryTokenKind.Minus,
                _ => QueryTokenKind.Not,
            },
            1);

    private bool OpenRange()
    {
        _isInRange = true;
        return Add(QueryTokenKind.OpenRange, 1);
    }

    private bool ReadWord()
    {
        var word = QueryScan.Word(_query, _at);
        var text = _query.AsSpan(_at, word.Length);
        var kind = word.Wildcards == 0 ? QueryScan.KindOfWord(text)
            : text is "*" ? QueryTokenKind.Star
            : word is { Wildcards: 1, EndsInStar: true } ? QueryTokenKind.Prefix
            : QueryTokenKind.Wild;
        return AddIfAny(kind, word.Length);
    }

    private bool ReadInRange()
    {
        if (Current is ']' or '}')
        {
            _isInRange = false;
            return Add(QueryTokenKind.CloseRange, 1);
        }

        var quoted = Current == '"' ? QueryScan.EnclosedLength(_query, _at) : 0;
        var plain = QueryScan.BoundLength(_query, _at);
        return quoted > 2 && quoted >= plain
            ? Add(QueryTokenKind.QuotedBound, quoted)
            : Add(_query.AsSpan(_at, plain) is "TO" ? QueryTokenKind.To : QueryTokenKind.Bound, plain);
    }

    private bool Follows(QueryTokenKind kind) => _tokens.Count > 0 && _tokens[^1].Kind == kind;

    private bool AddIfAny(QueryTokenKind kind, int length) => length > 0 && Add(kind, length);

    private bool Add(QueryTokenKind kind, int length)
    {
        _tokens.Add(new QueryToken(kind, _at, _query.Substring(_at, length)));
        _at += length;
        return true;
    }
}
