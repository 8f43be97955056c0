using DhrManager.Lessons.Query.Analysis;
using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Forgiving;
using DhrManager.Lessons.Query.Printing;

namespace DhrManager.UnitTests.Lessons.Query.Forgiving;

public class HostileInputTests
{
    private static readonly string[] Pieces =
    [
        "+", "-", "!", "(", ")", ":", "^", "[", "]", "\"", "{", "}", "~", "*", "?", "\\", "/", " ", " ", " ", "AND", "OR", "NOT", "&&", "||", "TO",
        "a", "b", "the", "f", "f:", "2", "0.5", "\\u", "\\u0041", "\t", "\u3000", "é", "日", "\ud83d", "\ude00", "“", "–", "9999999999999999", "x-y", "'s",
    ];

    [Theory]
    [InlineData("letters")]
    [InlineData("ws")]
    [InlineData("stop")]
    [InlineData("english")]
    public void Any_input_is_understood(string analyser)
    {
        var random = new Random(17);
        var options = Parsed.With(analyser) with { KnownFields = ["f"] };
        for (var i = 0; i < 1_000; i++)
        {
            var typed = Random(random, 1 + random.Next(30));

            Assert.NotEmpty(NeutralJson.Print(ForgivingQueryParser.Parse(typed, options).Node));
        }
    }

    [Fact]
    public void A_thousand_long_inputs_are_understood_or_refused()
    {
        var random = new Random(18);
        for (var i = 0; i < 1_000; i++)
        {
            var typed = Random(random, 150);

            Assert.NotNull(ForgivingQueryParser.Parse(typed, Parsed.Options).Node);
            Assert.True(IsReadOrRefused(typed));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("()")]
    [InlineData("(a")]
    [InlineData("a AND ")]
    [InlineData("AND ")]
    [InlineData("-")]
    [InlineData("!")]
    [InlineData("\"")]
    [InlineData("a\"")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("\\")]
    [InlineData("[")]
    [InlineData("[a TO ")]
    [InlineData("]")]
    [InlineData("^")]
    [InlineData("a^")]
    [InlineData("~")]
    [InlineData("f:")]
    [InlineData(":")]
    [InlineData("*")]
    [InlineData("a*b?")]
    [InlineData("f:(-")]
    [InlineData("(a)^2")]
    [InlineData("a b:")]
    public void A_megabyte_of_anything_is_understood_or_refused(string piece)
    {
        var typed = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.NotNull(ForgivingQueryParser.Parse(typed, Parsed.Options).Node);
        Assert.NotNull(ForgivingQueryParser.Parse(typed[..1_999], Parsed.Options).Node);
        Assert.True(IsReadOrRefused(typed));
    }

    [Fact]
    public void Ten_thousand_brackets_are_refused_and_in_the_box_ignored()
    {
        var typed = new string('(', 10_000) + "a" + new string(')', 10_000);

        Assert.Equal(QueryProblem.TooDeep, Parsed.Refusal(typed).Problem);
        Assert.NotEmpty(ForgivingQueryParser.Parse(typed, Parsed.Options).Understood);
    }

    internal static string Random(Random random, int pieces) =>
        string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static bool IsReadOrRefused(string typed)
    {
        try
        {
            return ClassicQueryParser.Parse(typed, Parsed.Options with { Analyser = QueryAnalyser.Whitespace }) is not null;
        }
        catch (QuerySyntaxException refusal)
        {
            return refusal.At >= 0 && refusal.At <= typed.Length;
        }
    }
}
