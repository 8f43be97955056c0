using System.Text.RegularExpressions;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Forgiving;

namespace DhrManager.Lessons.Query;

/// <summary>Reads what is typed into the search box: plain words as people mean them, Lucene's syntax as it is defined.</summary>
public static class BoxQuery
{
    // AND OR NOT && ||, a plus before a word, wildcards in a word, word~ "phrase"~2 ^2, field:word, ranges. Whoever wants to can
    // type what an expression that goes back on its steps never comes to an end of.
    private static readonly Regex _syntax = new(
        """(?:^|[\s(])(?:AND|OR|NOT|&&|\|\|)(?:[\s(]|$)|(?:^|[\s(])\+[\w"(]|\w\*|(?:^|\s)\*\w|\w\?\w|[\w"]~|[\w)"]\^\d|(?:^|[\s(+-])(?:title|text|kind|partnership|year|theme|agency|type|status|scope|subject|force|council|death|relationship|circumstance|vulnerability|mental-health|children|outcome|sex|age|ethnicity|evidence)\s*:\s*\S|[\[{]\S+\s+TO\s+\S+[\]}]""",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

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
    public static bool HasSyntax(string? typed) =>
        typed is not null && _syntax.IsMatch(typed.AsSpan(0, Math.Min(typed.Length, ForgivingQueryParser.LongestQuery)));
}
