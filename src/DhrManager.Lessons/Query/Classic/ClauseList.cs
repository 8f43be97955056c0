using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Classic;

// The clauses of a query or group as they are read. There is no precedence: a conjunction marks its two neighbours.
internal sealed class ClauseList(DefaultOperator defaultOperator)
{
    /// <summary>As many as Lucene allows.</summary>
    public const int Most = 1_024;

    private readonly List<NodeClause> _clauses = [];
    private QueryNode? _first;

    private Occur Usual => defaultOperator == DefaultOperator.And ? Occur.Must : Occur.Should;

    /// <param name="node">Null when analysis left nothing of the clause; its conjunction counts all the same.</param>
    public void Add(QueryTokenKind? conjunction, Occur? modifier, QueryNode? node, QueryToken where)
    {
        var isOr = conjunction == QueryTokenKind.Or && defaultOperator == DefaultOperator.And;
        if (conjunction == QueryTokenKind.And || isOr)
        {
            MarkLast(isOr ? Occur.Should : Occur.Must);
        }

        if (node is not null)
        {
            Append(OccurOf(conjunction, modifier, isOr), node, where);
        }
    }

    /// <summary>Words with only white space between them: each word is a clause, however many one piece of text gave.</summary>
    public void AddWords(IEnumerable<QueryNode> words, QueryToken where)
    {
        foreach (var word in words)
        {
            Append(Usual, word, where);
        }
    }

    /// <summary>Remembers that the first clause was without a modifier: alone it is the whole query, whatever marked it later.</summary>
    public void KeepFirst() => _first = _clauses.Count == 1 ? _clauses[0].Node : null;

    /// <returns>Null when nothing is left.</returns>
    public QueryNode? ToNode() => _clauses.Count == 0
        ? null
        : _clauses.Count == 1 && _first is not null ? _first : new BoolNode([.. _clauses]);

    private Occur OccurOf(QueryTokenKind? conjunction, Occur? modifier, bool isOr) =>
        modifier == Occur.Not ? Occur.Not
        : isOr ? Occur.Should
        : conjunction == QueryTokenKind.And ? Occur.Must
        : modifier ?? Usual;

    private void MarkLast(Occur occur)
    {
        if (_clauses is [.., { Occur: not Occur.Not } last])
        {
            _clauses[^1] = last with { Occur = occur };
        }
    }

    private void Append(Occur occur, QueryNode node, QueryToken where)
    {
        if (_clauses.Count == Most)
        {
            throw new QuerySyntaxException(
                QueryProblem.TooManyClauses,
                where.Start,
                $"Found more than {Most} clauses; expected at most {Most} in a query or group.");
        }

        _clauses.Add(new NodeClause(occur, node));
    }
}
