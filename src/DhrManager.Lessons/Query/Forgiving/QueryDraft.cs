using DhrManager.Lessons.Query.Classic;

namespace DhrManager.Lessons.Query.Forgiving;

// A query while it is being repaired, and what was done to it.
internal sealed class QueryDraft(string text)
{
    public string Text { get; set; } = text;

    public List<string> Notes { get; } = [];

    public List<QueryToken> Tokens => QueryLexer.Tokens(Text);

    /// <summary>What stood on either side stays apart.</summary>
    public void Remove(int start, int end)
    {
        var joins = start > 0 && end < Text.Length
            && QueryCharacters.ContinuesWord(Text[start - 1])
            && QueryCharacters.ContinuesWord(Text[end]);
        Replace(start, end, joins ? " " : "");
    }

    public void Replace(int start, int end, string with) => Text = string.Concat(Text.AsSpan(0, start), with, Text.AsSpan(end));

    public void ReplaceTokens(QueryTokenKind kind, Func<string, string> with)
    {
        foreach (var token in Tokens.Where(token => token.Kind == kind).Reverse())
        {
            Replace(token.Start, token.End, with(token.Text));
        }
    }
}
