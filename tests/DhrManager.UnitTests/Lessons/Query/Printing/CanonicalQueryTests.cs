using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Forgiving;
using DhrManager.Lessons.Query.Printing;
using DhrManager.Lessons.Query.Tree;
using DhrManager.UnitTests.Lessons.Query.Forgiving;

namespace DhrManager.UnitTests.Lessons.Query.Printing;

public class CanonicalQueryTests
{
    [Theory]
    [InlineData("letters")]
    [InlineData("ws")]
    [InlineData("wslower")]
    [InlineData("stop")]
    [InlineData("english")]
    public void What_is_printed_parses_to_the_same_tree(string analyser)
    {
        var random = new Random(19);
        foreach (var how in new[] { DefaultOperator.Or, DefaultOperator.And })
        {
            for (var i = 0; i < 800; i++)
            {
                var options = Parsed.With(analyser) with { Operator = how, AllowsLeadingWildcard = true, Fields = i % 3 == 0 ? Fields : [] };
                CheckRoundTrip(HostileInputTests.Random(random, 1 + random.Next(25)), options);
            }
        }
    }

    [Theory]
    [InlineData("\\AND \\&& \\|| \\NOT")]
    [InlineData("a\\ b")]
    [InlineData("\\-a \\+b c-d")]
    [InlineData("a^0.00000001 b^123456789012345678901234567890")]
    [InlineData("[\"\" TO \"a \\\"b\\\" c\\\\\"]")]
    [InlineData("*:* \\*:a g\\ h:b")]
    public void Awkward_words_survive(string query) => CheckRoundTrip(query, Parsed.With("ws"));

    [Fact]
    public void A_phrase_with_alternatives_cannot_be_printed() =>
        Assert.Throws<ArgumentException>(() => CanonicalQuery.Print(new PhraseNode(null, [["a", "b"], ["c"]], 0)));

    private static readonly ValueList<FieldWeight> Fields = [new FieldWeight("title", 2), new FieldWeight("text", 0.5)];

    private static void CheckRoundTrip(string typed, QueryOptions options)
    {
        // The analyser of the index drops one possessive of two, so such a word is another word when read again.
        while (typed.Contains("'s's", StringComparison.Ordinal))
        {
            typed = typed.Replace("'s's", "'s", StringComparison.Ordinal);
        }

        var node = ForgivingQueryParser.Parse(typed, options).Node;
        var printed = CanonicalQuery.Print(node);
        var again = ClassicQueryParser.Parse(printed, options with { Operator = DefaultOperator.Or, AllowsLeadingWildcard = true });
        Assert.True(node == again, $"{typed} -> {printed} -> {CanonicalQuery.Print(again)}\n{NeutralJson.Print(node)}\n{NeutralJson.Print(again)}");
    }
}
