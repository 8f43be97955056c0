using System.Text;

namespace DhrManager.Benchmarks.Lessons;

/// <summary>A thousand queries that somebody would only type to see what happens, alike on every run.</summary>
public static class HostileQueries
{
    private const int Megabyte = 1_000_000;
    private const int Count = 1_000;
    private const int Seed = 19_160_424;

    private static readonly string[] _words = ["risk", "police", "the", "a", "training", "abuse", "housing", "s17", "word1", "multi-agency"];

    private static readonly string[] _repeated =
    [
        "(", ")", "()", "(a", "((a b) ", "a AND ", "AND ", "OR ", "NOT ", "+", "-", "+-", "!", "&& ", "|| ", "\"", "a\" ", "\"a b\" ", "/", "a/", "/a/ ", "\\", "[", "[a TO b] ",
        "]", "{", "^", "a^2 ", "~", "a~ ", ":", "title:", "title:a ", "title:(", "*", "? ", "a* ", "*a ", "a*b ", "\u0000", "\u0007 ", "\ud800", "\udc00 ", "\u202e", "\ufeff", "\u3000",
        "the of and ", "risk ", "multi-agency-", "a-", "é", "日本 ", "😀", "-\"- ", "risk^", "year:>=", "24/7 ", "'s ", "a&b ", "NOT a ",
    ];

    private static readonly string[] _pieces =
    [
        "+", "-", "!", "(", ")", ":", "^", "[", "]", "\"", "{", "}", "~", "*", "?", "\\", "/", " ", " ", "AND", "OR", "NOT", "&&", "||", "TO",
        "risk", "police", "the", "title:", "year:", "2", "0.5", "\\u", "\\u0041", "\t", "\u3000", "é", "\ud83d", "\u0001", "“", "–", "99999999999999999999", "x-y", "'s",
    ];

    public static IEnumerable<string> All()
    {
        var random = new Random(Seed);
        var known = Repeated().Concat(Expressions()).Concat(Phrases()).Concat(ManyClauses()).ToList();
        return known.Concat(Enumerable.Range(0, Count - known.Count).Select(_ => Mixed(random)));
    }

    private static IEnumerable<string> Repeated() =>
        from piece in _repeated
        from length in new[] { 50, 2_000, 30_000, Megabyte }
        select string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    // What makes a machine that goes back on its steps take as long as the universe is old.
    private static IEnumerable<string> Expressions()
    {
        string[] expressions =
        [
            "(a*)*b", "(a|a)*b", "(a+)+$", "((a*)*)*", "(.*)*", ".*.*.*.*.*.*.*x", "(.{1,50}){1,50}", "[a-z]{1,1000}", "((a{9}){9}){9}", "(a?){60}a{60}", "(x+x+)+y", ".*", "[^a]*", "(", "[", "a{99999999}",
            "(a|b|c|d|e|f|g)*h", "\\d+\\w+\\s*", "(?=a)b", "(?<n>a)\\k<n>", "\\p{L}*", "(.|.)*(.|.)*(.|.)*", "a**", "^a$", "()*", "(()*)*",
        ];
        string[] wilds =
        [
            "*a*a*a*a*a*a*b", "?????????????", "*?*?*?*?*?*", "a*b*c*d*e*f*", "**********", "*", "r?s*", "*e*", "*i*o*n*", string.Concat(Enumerable.Repeat("*a", 400)), string.Concat(Enumerable.Repeat("?", 900)),
        ];
        return
        [
            .. expressions.SelectMany(e => new[] { $"/{e}/", $"risk /{e}/ OR /{e}/", $"title:/{e}/^2", Many($"/{e}/", 60) }),
            .. wilds.SelectMany(w => new[] { w, $"{w} AND {w}", $"NOT {w}", Many(w, 100), $"title:{w} text:{w}" }),
        ];
    }

    private static IEnumerable<string> Phrases() =>
        from slop in new[] { "", "~1", "~5", "~50", "~1000", "~2147483647", "~99999999999999" }
        from words in new[]
        {
            "risk assessment", "should should", "the the the the the the", "by and by and by and", "a b c d e f g h i j k l m n o p", Many("should", 40), Many("the", 200), Many("agencies should review", 60), "police word1",
        }
        select $"\"{words}\"{slop}";

    private static IEnumerable<string> ManyClauses() =>
        from count in new[] { 33, 200, 1_000, 1_024, 1_025, 5_000 }
        from clause in new Func<int, string>[]
        {
            i => $"word{i}", i => $"word{i}*", i => $"word{i}~", i => $"+word{i}", i => $"w{i}*d", i => $"risk^{i}", i => $"\"agencies should word{i}\"~9", i => $"[word{i} TO word{i + 500}]", i => $"-word{i}",
            i => $"(risk OR (police AND word{i}))", i => $"title:word{i}", i => $"year:{2000 + (i % 30)}", i => $"/word{i}.*/",
        }
        from joined in new[] { " ", " OR ", " AND " }
        select string.Join(joined, Enumerable.Range(0, count).Select(clause));

    private static string Mixed(Random random)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(1, 400); pieces > 0; pieces--)
        {
            var from = random.Next(3) == 0 ? _words : _pieces;
            text.Append(from[random.Next(from.Length)]).Append(random.Next(2) == 0 ? " " : "");
        }

        return text.ToString();
    }

    private static string Many(string piece, int count) => string.Join(' ', Enumerable.Repeat(piece, count));
}
