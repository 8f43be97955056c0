using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query;

// The words of a text as typed, each with the parts of its hyphens.
internal static class PlainWords
{
    public static IEnumerable<PlainWord> Of(string text)
    {
        var parts = new List<string>();
        string? joined = null;
        var end = 0;
        foreach (var token in Tokenizer.Tokens(text))
        {
            if (!token.IsJoined && token.Start >= end && parts.Count > 0)
            {
                yield return new PlainWord([.. parts], joined);
                parts.Clear();
                joined = null;
            }

            if (token.IsJoined)
            {
                joined = token.Word;
            }
            else
            {
                parts.Add(token.Word);
            }

            end = Math.Max(end, token.Start + token.Length);
        }

        if (parts.Count > 0)
        {
            yield return new PlainWord([.. parts], joined);
        }
    }
}
