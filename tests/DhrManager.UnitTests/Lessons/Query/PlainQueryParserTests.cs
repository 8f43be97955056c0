using DhrManager.Lessons.Query;

namespace DhrManager.UnitTests.Lessons.Query;

public sealed class PlainQueryParserTests
{
    [Theory]
    [InlineData("risk", "risk")]
    [InlineData("Risk Assessments", "+risk +assessments | (1: risk assessments)")]
    [InlineData("risk assessment tool", "+risk +assessment +tool | (2: risk assessment tool) | (1: risk assessment tool)")]
    [InlineData("risk assessment tool use training", "(1: risk assessment tool use training)")]
    [InlineData("the safety of children", "+safety +children | (1: safety children)")]
    [InlineData("risk risks", "risk")]
    [InlineData("\"not assessed\"", "\"not assessed\"")]
    [InlineData("\u201cnot assessed\u201d", "\"not assessed\"")]
    [InlineData("\"risk of", "\"risk of\"")]
    [InlineData("\"risk\"", "\"risk\"")]
    [InlineData("housing -police", "+housing -police")]
    [InlineData("housing \u2013\"police officer\"", "+housing -\"police officer\"")]
    [InlineData("housing - police", "+housing +police | (1: housing police)")]
    [InlineData("-police", "+* -police")]
    [InlineData("\"risk assessment\" police", "+\"risk assessment\" +police")]
    [InlineData("multi-agency", "[~multi agency~ multiagency]")]
    [InlineData("24/7", "+24 +7 | (1: 24 7)")]
    [InlineData("the of", "+the +of | (1: the of)")]
    [InlineData("\"\"", "none")]
    [InlineData("?! -", "none")]
    [InlineData("  ", "*")]
    public void What_is_typed_is_understood(string typed, string readings)
    {
        Assert.Equal(readings, string.Join(" | ", PlainQueryParser.Parse(typed).Readings.Select(r => Print(r.Query))));
    }

    [Fact]
    public void Looser_readings_say_so()
    {
        var readings = PlainQueryParser.Parse("risk assessment tool").Readings;

        Assert.Null(readings[0].Note);
        Assert.Contains("most of them", readings[1].Note, StringComparison.Ordinal);
        Assert.Contains("at least one", readings[2].Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_of_only_common_words_says_so()
    {
        Assert.Contains(PlainQueryParser.Parse("of the").Notes, note => note.Contains("very common", StringComparison.Ordinal));
    }

    [Fact]
    public void Very_long_queries_are_cut_and_say_so()
    {
        var parsed = PlainQueryParser.Parse(string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"w{i}")));

        Assert.Equal(2, parsed.Notes.Count);
        Assert.Equal(PlainQueryParser.MostWords, Assert.IsType<BoolQuery>(Assert.Single(parsed.Readings).Query).Clauses.Count);
    }

    private static string Print(SearchQuery query) => query switch
    {
        AllQuery => "*",
        NoneQuery => "none",
        TermQuery term => term.Word,
        PhraseQuery { IsExact: true } phrase => $"\"{string.Join(' ', phrase.Words)}\"",
        PhraseQuery phrase => $"~{string.Join(' ', phrase.Words)}~",
        AnyQuery any => $"[{string.Join(' ', any.Alternatives.Select(Print))}]",
        BoolQuery all when all.Clauses.All(c => c.Occur == Occur.Should) =>
            $"({all.MinimumShould}: {string.Join(' ', all.Clauses.Select(c => Print(c.Query)))})",
        BoolQuery all => string.Join(' ', all.Clauses.Select(c => Sign(c.Occur) + Print(c.Query))),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private static string Sign(Occur occur) => occur switch { Occur.Must => "+", Occur.Not => "-", _ => "" };
}
