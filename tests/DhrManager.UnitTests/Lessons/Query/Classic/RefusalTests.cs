using DhrManager.Lessons.Query.Classic;

namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class RefusalTests
{
    [Theory]
    [InlineData("", 0, "the end of the query")]
    [InlineData("   ", 3, "the end of the query")]
    [InlineData("()", 1, "\")\"")]
    [InlineData("a AND", 5, "the end of the query")]
    [InlineData("a OR OR b", 5, "\"OR\"")]
    [InlineData("AND a", 0, "\"AND\"")]
    [InlineData("a AND OR b", 6, "\"OR\"")]
    [InlineData("--a", 1, "\"-\"")]
    [InlineData("+-a", 1, "\"-\"")]
    [InlineData("a NOT", 5, "the end of the query")]
    [InlineData("a -", 3, "the end of the query")]
    [InlineData("(a b", 4, "the end of the query")]
    [InlineData("a) b", 1, "\")\"")]
    [InlineData("a ]", 2, "\"]\"")]
    [InlineData("a }", 2, "\"}\"")]
    [InlineData(":a", 0, "\":\"")]
    [InlineData("a:", 2, "the end of the query")]
    [InlineData("a:b:c", 3, "\":\"")]
    [InlineData("a*:b", 2, "\":\"")]
    [InlineData("^2", 0, "\"^\"")]
    [InlineData("~2", 0, "\"~2\"")]
    [InlineData("\"a b\"^2~1", 7, "\"~1\"")]
    [InlineData("f:AND", 2, "\"AND\"")]
    public void Something_else_was_expected(string query, int at, string found)
    {
        var refusal = Parsed.Refusal(query);

        Assert.Equal((QueryProblem.Unexpected, at), (refusal.Problem, refusal.At));
        Assert.StartsWith($"Found {found}; expected ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a \"b c", QueryProblem.OpenQuote, 2)]
    [InlineData("\"", QueryProblem.OpenQuote, 0)]
    [InlineData("\"a\" b\"", QueryProblem.OpenQuote, 5)]
    [InlineData("\"a\\\"", QueryProblem.OpenQuote, 0)]
    [InlineData("24/7", QueryProblem.OpenSlash, 2)]
    [InlineData("a /b", QueryProblem.OpenSlash, 2)]
    [InlineData("/", QueryProblem.OpenSlash, 0)]
    [InlineData("/a\\/", QueryProblem.OpenSlash, 0)]
    [InlineData("a\\", QueryProblem.LastBackslash, 1)]
    [InlineData("\\", QueryProblem.LastBackslash, 0)]
    [InlineData("b \\u12", QueryProblem.BadEscape, 2)]
    [InlineData("a\\u00zz", QueryProblem.BadEscape, 1)]
    [InlineData("\"x \\u1\"", QueryProblem.BadEscape, 3)]
    [InlineData("a^", QueryProblem.BoostWithoutNumber, 2)]
    [InlineData("a^b", QueryProblem.BoostWithoutNumber, 2)]
    [InlineData("a^ 2", QueryProblem.BoostWithoutNumber, 2)]
    [InlineData("a^-1", QueryProblem.BoostWithoutNumber, 2)]
    [InlineData("[a b]", QueryProblem.NotARange, 3)]
    [InlineData("[a TO ]", QueryProblem.NotARange, 6)]
    [InlineData("[a TO b", QueryProblem.NotARange, 7)]
    [InlineData("[]", QueryProblem.NotARange, 1)]
    [InlineData("[", QueryProblem.NotARange, 1)]
    [InlineData("[a TO b c]", QueryProblem.NotARange, 8)]
    [InlineData("a~1.5", QueryProblem.FractionalEdits, 1)]
    [InlineData("b *a", QueryProblem.LeadingWildcard, 2)]
    [InlineData("?a", QueryProblem.LeadingWildcard, 0)]
    [InlineData("f:*", QueryProblem.LeadingWildcard, 2)]
    public void The_person_is_pointed_to_what_is_wrong(string query, QueryProblem problem, int at)
    {
        var refusal = Parsed.Refusal(query);

        Assert.Equal((problem, at), (refusal.Problem, refusal.At));
        Assert.StartsWith("Found ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_has_at_most_1024_clauses()
    {
        var most = string.Join(' ', Enumerable.Repeat("a", 1_024));

        Assert.NotNull(ClassicQueryParser.Parse(most, Parsed.Options));
        Assert.Equal((QueryProblem.TooManyClauses, most.Length + 1), (Parsed.Refusal(most + " b").Problem, Parsed.Refusal(most + " b").At));
    }

    [Fact]
    public void Brackets_nest_at_most_200_deep()
    {
        var most = new string('(', 200) + "a" + new string(')', 200);

        Assert.Equal("['term','f','a']", Parsed.Tree(most, Parsed.Options));
        Assert.Equal((QueryProblem.TooDeep, 200), (Parsed.Refusal($"({most})").Problem, Parsed.Refusal($"({most})").At));
    }

    [Fact]
    public void A_query_longer_than_anyone_means_is_refused_before_it_is_read()
    {
        var refusal = Parsed.Refusal(new string('a', ClassicQueryParser.LongestQuery + 1));

        Assert.Equal((QueryProblem.TooLong, ClassicQueryParser.LongestQuery), (refusal.Problem, refusal.At));
    }
}
