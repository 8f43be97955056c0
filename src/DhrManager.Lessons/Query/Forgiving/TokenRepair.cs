using DhrManager.Lessons.Query.Classic;

namespace DhrManager.Lessons.Query.Forgiving;

// Mends a query by leaving out a token at or before the place where it was refused, or by closing what is open.
internal static class TokenRepair
{
    private const string NothingBeside = "An operator with nothing beside it was ignored.";
    private const string Surplus = "A closing bracket with nothing to close was ignored.";
    private const string Empty = "Empty brackets were ignored.";

    /// <returns>What was understood.</returns>
    public static string Mend(QueryDraft draft, QuerySyntaxException refusal)
    {
        var tokens = draft.Tokens;
        var found = tokens.FindIndex(token => token.Start >= refusal.At);
        return refusal.Problem switch
        {
            QueryProblem.BoostWithoutNumber => Drop(draft, tokens[found - 1], "A \"^\" without a number was ignored."),
            QueryProblem.FractionalEdits => Drop(draft, tokens[found], "A \"~\" without a usable number was ignored."),
            QueryProblem.NotARange => Drop(
                draft,
                tokens.FindLast(token => token.Is(QueryTokenKind.OpenRange) && token.Start <= refusal.At),
                "A bracket that holds no range was ignored."),
            _ => Unexpected(draft, tokens, found),
        };
    }

    public static void DropDeepBrackets(QueryDraft draft)
    {
        var depth = 0;
        var deep = new List<QueryToken>();
        foreach (var token in draft.Tokens)
        {
            depth += token.Is(QueryTokenKind.OpenBracket) ? 1 : 0;
            if (token.Is(QueryTokenKind.OpenBracket, QueryTokenKind.CloseBracket) && depth > ClassicQueryParser.DeepestGroup)
            {
                deep.Add(token);
            }

            depth = Math.Max(0, depth - (token.Is(QueryTokenKind.CloseBracket) ? 1 : 0));
        }

        deep.Reverse();
        deep.ForEach(token => draft.Remove(token.Start, token.End));
    }

    private static string Unexpected(QueryDraft draft, List<QueryToken> tokens, int at)
    {
        var found = tokens[at];
        var previous = at > 0 ? tokens[at - 1] : default;
        return found.Kind switch
        {
            QueryTokenKind.End => AtEnd(draft, tokens, previous),
            QueryTokenKind.CloseBracket when previous.Is(QueryTokenKind.OpenBracket) => DropBoth(draft, previous, found),
            QueryTokenKind.CloseBracket when IsDangling(previous) => Drop(draft, previous, NothingBeside),
            QueryTokenKind.CloseBracket or QueryTokenKind.Bad => DropRun(draft, tokens, at, Surplus),
            QueryTokenKind.Colon => DropRun(draft, tokens, at, "A colon without a field and a word was ignored."),
            QueryTokenKind.Tilde => DropRun(draft, tokens, at, "A \"~\" that follows no word was ignored."),
            QueryTokenKind.Caret => DropBoost(draft, found, tokens[at + 1]),
            _ when IsOperator(previous) => Drop(draft, previous, "Of several operators in a row, the last was used."),
            _ when previous.Is(QueryTokenKind.Colon) && at > 0 => Drop(draft, previous, NothingBeside),
            _ => Drop(draft, found, NothingBeside),
        };
    }

    private static string AtEnd(QueryDraft draft, List<QueryToken> tokens, QueryToken previous)
    {
        if (IsDangling(previous))
        {
            return Drop(draft, previous, NothingBeside);
        }

        if (previous.Is(QueryTokenKind.OpenBracket))
        {
            return Drop(draft, previous, Empty);
        }

        if (tokens.Count == 1)
        {
            // Nothing at all is left: a phrase of no words is the query that finds nothing.
            draft.Text = "\"\"";
            return "Nothing was left to search for.";
        }

        var open = tokens.Sum(token => token.Is(QueryTokenKind.OpenBracket) ? 1 : token.Is(QueryTokenKind.CloseBracket) ? -1 : 0);
        draft.Text += new string(')', Math.Max(1, open));
        return "A bracket was left open, so it was closed at the end.";
    }

    private static bool IsOperator(QueryToken token) => token.Is(
        QueryTokenKind.And,
        QueryTokenKind.Or,
        QueryTokenKind.Not,
        QueryTokenKind.Plus,
        QueryTokenKind.Minus);

    private static bool IsDangling(QueryToken token) => IsOperator(token) || token.Is(QueryTokenKind.Colon);

    private static string Drop(QueryDraft draft, QueryToken token, string note)
    {
        draft.Remove(token.Start, token.End);
        return note;
    }

    private static string DropBoth(QueryDraft draft, QueryToken open, QueryToken close)
    {
        draft.Remove(open.Start, close.End);
        return Empty;
    }

    private static string DropBoost(QueryDraft draft, QueryToken caret, QueryToken number)
    {
        draft.Remove(caret.Start, number.Is(QueryTokenKind.Number) ? number.End : caret.End);
        return "A \"^\" that follows no word was ignored.";
    }

    // All of a row at once: a thousand of them would otherwise be parsed a thousand times.
    private static string DropRun(QueryDraft draft, List<QueryToken> tokens, int at, string note)
    {
        var end = tokens[at].Kind == QueryTokenKind.Bad ? tokens[at].Start + 1 : tokens[at].End;
        for (var i = at + 1; i < tokens.Count && tokens[i].Kind == tokens[at].Kind; i++)
        {
            end = tokens[i].End;
        }

        draft.Remove(tokens[at].Start, end);
        return note;
    }
}
