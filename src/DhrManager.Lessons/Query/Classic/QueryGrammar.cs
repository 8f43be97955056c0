using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Classic;

// Clauses, conjunctions, modifiers, fields and groups.
internal sealed class QueryGrammar(string query, QueryOptions options)
{
    private readonly TokenStream _tokens = new(query);
    private TermGrammar? _terms;
    private int _depth;

    private TermGrammar Terms => _terms ??= new TermGrammar(_tokens, options);

    public QueryNode Read()
    {
        var node = ReadClauses(null);
        _tokens.Take(QueryTokenKind.End, QueryProblem.Unexpected, "a clause, an operator or the end of the query");
        return node ?? new NoneNode();
    }

    private QueryNode? ReadClauses(string? field)
    {
        var clauses = new ClauseList(options.Operator);
        if (ReadOne(field, clauses, null) is null)
        {
            clauses.KeepFirst();
        }

        while (!_tokens.Current.Is(QueryTokenKind.End, QueryTokenKind.CloseBracket))
        {
            ReadOne(field, clauses, _tokens.Current.Is(QueryTokenKind.And, QueryTokenKind.Or) ? _tokens.Next().Kind : null);
        }

        return clauses.ToNode();
    }

    /// <returns>The modifier.</returns>
    private Occur? ReadOne(string? field, ClauseList clauses, QueryTokenKind? conjunction)
    {
        if (conjunction is null && IsAtWords())
        {
            ReadWords(field, clauses);
            return null;
        }

        var modifier = ReadModifier();
        var where = _tokens.Current;
        clauses.Add(conjunction, modifier, ReadClause(field), where);
        return modifier;
    }

    // At least two words with only white space between them. As in Lucene they are analysed together, and the last of them is
    // left to itself when what follows belongs to it.
    private bool IsAtWords() => _tokens.Current.Is(QueryTokenKind.Word) && IsFollowingWord(1);

    private bool IsFollowingWord(int ahead) => _tokens.Peek(ahead).Is(QueryTokenKind.Word)
        && !_tokens.Peek(ahead + 1).Is(
            QueryTokenKind.Colon,
            QueryTokenKind.Star,
            QueryTokenKind.Tilde,
            QueryTokenKind.Caret,
            QueryTokenKind.And,
            QueryTokenKind.Or);

    private void ReadWords(string? field, ClauseList clauses)
    {
        var more = true;
        while (more)
        {
            more = IsFollowingWord(1);
            var word = _tokens.Next();
            clauses.AddWords(Terms.Words(field, word), word);
        }
    }

    private Occur? ReadModifier()
    {
        Occur? modifier = _tokens.Current.Kind switch
        {
            QueryTokenKind.Plus => Occur.Must,
            QueryTokenKind.Minus or QueryTokenKind.Not => Occur.Not,
            _ => null,
        };
        if (modifier is not null)
        {
            _tokens.Next();
        }

        return modifier;
    }

    private QueryNode? ReadClause(string? outer)
    {
        var field = ReadField() ?? outer;
        return _tokens.Current.Is(QueryTokenKind.OpenBracket) ? Terms.Boosted(ReadGroup(field)) : Terms.Read(field);
    }

    private string? ReadField()
    {
        if (!_tokens.Current.Is(QueryTokenKind.Word, QueryTokenKind.Star) || !_tokens.Peek(1).Is(QueryTokenKind.Colon))
        {
            return null;
        }

        var name = _tokens.Next();
        _tokens.Next();
        return Escapes.Remove(name.Text, name.Start);
    }

    private QueryNode? ReadGroup(string? field)
    {
        if (_depth == ClassicQueryParser.DeepestGroup)
        {
            throw _tokens.Refusal(QueryProblem.TooDeep, $"no more than {ClassicQueryParser.DeepestGroup} brackets within one another");
        }

        _tokens.Next();
        _depth++;
        var node = ReadClauses(field);
        _tokens.Take(QueryTokenKind.CloseBracket, QueryProblem.Unexpected, "a clause, an operator or \")\"");
        _depth--;
        return node;
    }
}
