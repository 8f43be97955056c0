using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Forgiving;

// Parses strictly, mends what is refused, and tries again.
internal static class QueryRepair
{
    // Each attempt mends one thing; so many things cannot be wrong with what could still be understood.
    private const int MostAttempts = 400;

    public static QueryNode Repair(QueryDraft draft, QueryOptions options)
    {
        for (var i = 0; i < MostAttempts; i++)
        {
            try
            {
                return ClassicQueryParser.Parse(draft.Text, options);
            }
            catch (QuerySyntaxException refusal)
            {
                draft.Notes.Add(Mend(draft, refusal));
            }
        }

        return OnlyWords(draft, options);
    }

    private static QueryNode OnlyWords(QueryDraft draft, QueryOptions options)
    {
        var words = draft.Text.Select(c => QueryCharacters.StartsWord(c) && c is not ('&' or '|') ? c : ' ');
        draft.Text = string.Concat(words).Replace("AND", "and", StringComparison.Ordinal)
            .Replace("OR", "or", StringComparison.Ordinal)
            .Replace("NOT", "not", StringComparison.Ordinal);
        draft.Notes.Add("Your search could not be read as it was written, so only its words were used.");
        return string.IsNullOrWhiteSpace(draft.Text) ? new NoneNode() : ClassicQueryParser.Parse(draft.Text, options);
    }

    private static string Mend(QueryDraft draft, QuerySyntaxException refusal)
    {
        var at = refusal.At;
        switch (refusal.Problem)
        {
            case QueryProblem.OpenQuote:
                draft.Text = at == draft.Text.Length - 1 ? draft.Text[..at] : draft.Text + '"';
                return "A quotation mark was left open, so the phrase goes on to the end.";
            case QueryProblem.OpenSlash:
                draft.Replace(at, at, "\\");
                return "A slash was read as part of a word.";
            case QueryProblem.LastBackslash or QueryProblem.BadEscape:
                draft.Replace(at, at + 1, "");
                return "A backslash that escapes nothing was ignored.";
            case QueryProblem.TooManyClauses:
                draft.Text = draft.Text[..at];
                return "Your search had very many words. Only the first of them were used.";
            case QueryProblem.TooDeep:
                TokenRepair.DropDeepBrackets(draft);
                return "Brackets were nested very deep, so the innermost were ignored.";
            default:
                return TokenRepair.Mend(draft, refusal);
        }
    }
}
