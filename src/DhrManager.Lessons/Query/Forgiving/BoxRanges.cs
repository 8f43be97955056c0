using System.Text.RegularExpressions;
using DhrManager.Lessons.Query.Classic;

namespace DhrManager.Lessons.Query.Forgiving;

// "year:2017-2022" and "year:>=2017".
internal static partial class BoxRanges
{
    public static void Read(QueryDraft draft)
    {
        var tokens = draft.Tokens;
        for (var i = tokens.Count - 3; i >= 0; i--)
        {
            if (tokens[i].Is(QueryTokenKind.Word) && tokens[i + 1].Is(QueryTokenKind.Colon) && tokens[i + 2].Is(QueryTokenKind.Word))
            {
                Read(tokens[i].Text, tokens[i + 2], i + 3 < tokens.Count ? tokens[i + 3] : default, draft);
            }
        }
    }

    private static void Read(string field, QueryToken value, QueryToken next, QueryDraft draft)
    {
        var isApart = value.Text is ">" or ">=" or "<" or "<=" && next.Is(QueryTokenKind.Word);
        var written = isApart ? value.Text + next.Text : value.Text;
        if (RangeOf(written) is { } range)
        {
            draft.Replace(value.Start, isApart ? next.End : value.End, range);
            draft.Notes.Add($"\"{field}:{written}\" was read as the range {range}.");
        }
    }

    private static string? RangeOf(string value)
    {
        if (Years().Match(value) is { Success: true } years)
        {
            return $"[{years.Groups[1].Value} TO {years.Groups[2].Value}]";
        }

        var bound = Comparison().Match(value);
        return !bound.Success ? null : bound.Groups[1].Value switch
        {
            ">=" => $"[{bound.Groups[2].Value} TO *]",
            ">" => $"{{{bound.Groups[2].Value} TO *]",
            "<=" => $"[* TO {bound.Groups[2].Value}]",
            _ => $"[* TO {bound.Groups[2].Value}}}",
        };
    }

    [GeneratedRegex(@"^(\d{4})-(\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"^(>=|<=|>|<)([\p{L}\p{Nd}.-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();
}
