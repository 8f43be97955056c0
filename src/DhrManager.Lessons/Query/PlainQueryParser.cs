using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query;

/// <summary>
/// Reads what people type: words, "phrases in quotation marks" and -words to leave out. Understands something in any input;
/// never throws.
/// </summary>
public static class PlainQueryParser
{
    /// <summary>What is longer is cut, and the person told so.</summary>
    public const int LongestQuery = 2_000;

    /// <summary>Further words are left out, and the person told so.</summary>
    public const int MostWords = 32;

    public static ParsedQuery Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return ParsedQuery.Everything;
        }

        var query = new PlainQuery();
        foreach (var part in QueryParts.Of(Cut(typed, query)))
        {
            Read(part, query);
        }

        return query.ToParsedQuery();
    }

    private static string Cut(string typed, PlainQuery query)
    {
        if (typed.Length <= LongestQuery)
        {
            return typed;
        }

        query.Notes.Add("Your search was very long. Only the beginning of it was used.");
        var space = typed.LastIndexOf(' ', LongestQuery, LongestQuery / 2);
        return typed[..(space > 0 ? space : LongestQuery)];
    }

    private static void Read(QueryPart part, PlainQuery query)
    {
        var words = Words(part.Text).ToList();
        if (words.Count == 0)
        {
            return;
        }

        if (part.IsQuoted)
        {
            query.AddPhrase(new PhraseQuery([.. words.SelectMany(word => word.Parts)], IsExact: true), part.IsExcluded);
        }
        else if (part.IsExcluded)
        {
            query.Exclude(words);
        }
        else
        {
            words.ForEach(query.AddWord);
        }
    }

    internal static IEnumerable<PlainWord> Words(string text)
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
