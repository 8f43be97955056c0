using System.Text.RegularExpressions;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Forgiving;

namespace DhrManager.Lessons.Query;

/// <summary>Reads what is typed into the search box: plain words as people mean them, Lucene's syntax as it is defined.</summary>
public static partial class BoxQuery
{
    private static readonly QueryOptions _options = new() { KnownFields = ["title", "text", .. Facets.All] };

    /// <summary>Understands something in any input; never throws.</summary>
    public static ParsedQuery Parse(string? typed)
    {
        if (!HasSyntax(typed))
        {
            return PlainQueryParser.Parse(typed);
        }

        var read = ForgivingQueryParser.Parse(typed, _options);
        return new ParsedQuery([new Reading(TreeQuery.Of(read.Node))], read.Understood);
    }

    /// <summary>
    /// Whether it says how to search as well as what for. Plain words, phrases and words to leave out do not: they are also
    /// looked for in other spellings and by what others call them, and all of them before some of them.
    /// </summary>
    public static bool HasSyntax(string? typed) => typed is not null && Syntax().IsMatch(typed);

    // AND OR NOT && ||, a plus before a word, wildcards in a word, word~ "phrase"~2 ^2, field:word, ranges.
    [GeneratedRegex("""(?:^|[\s(])(?:AND|OR|NOT|&&|\|\|)(?:[\s(]|$)|(?:^|[\s(])\+[\w"(]|\w\*|(?:^|\s)\*\w|\w\?\w|[\w"]~|[\w)"]\^\d|(?:^|[\s(+-])(?:title|text|kind|partnership|year|theme|agency|type|status|scope)\s*:\s*\S|[\[{]\S+\s+TO\s+\S+[\]}]""", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Syntax();
}
