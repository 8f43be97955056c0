namespace DhrManager.Lessons.Query.Classic;

// Text is as typed, with its quotation marks, slashes and backslashes.
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, string Text)
{
    public int End => Start + Text.Length;

    public string Inner => Text[1..^1];

    public bool Is(params ReadOnlySpan<QueryTokenKind> kinds) => kinds.Contains(Kind);
}
