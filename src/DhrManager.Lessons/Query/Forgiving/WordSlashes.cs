using DhrManager.Lessons.Query.Classic;

namespace DhrManager.Lessons.Query.Forgiving;

// "24/7" and "and/or" are words: a slash that touches the word before it begins no regular expression, nor do two slashes.
internal static class WordSlashes
{
    public static void Escape(QueryDraft draft)
    {
        while (First(draft.Tokens) is { } slash)
        {
            draft.Replace(slash.Start, slash.Start, "\\");
            draft.Notes.Add("A slash between words was read as part of them.");
        }
    }

    private static QueryToken? First(List<QueryToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var touches = i > 0 && tokens[i - 1].End == tokens[i].Start
                && tokens[i - 1].Is(QueryTokenKind.Word, QueryTokenKind.Wild, QueryTokenKind.Prefix, QueryTokenKind.Star);
            if (IsSlash(tokens[i]) && (touches || tokens[i].Text == "//"))
            {
                return tokens[i];
            }
        }

        return null;
    }

    private static bool IsSlash(QueryToken token) =>
        token.Is(QueryTokenKind.Regex, QueryTokenKind.Bad) && token.Text.StartsWith('/');
}
