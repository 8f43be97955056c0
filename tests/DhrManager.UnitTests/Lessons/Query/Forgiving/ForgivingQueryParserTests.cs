using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Forgiving;
using DhrManager.Lessons.Query.Printing;

namespace DhrManager.UnitTests.Lessons.Query.Forgiving;

public class ForgivingQueryParserTests
{
    private static readonly QueryOptions Box = Parsed.Options with { KnownFields = ["f", "title", "year"] };

    [Theory]
    [InlineData("a", "f:a")]
    [InlineData("a OR b AND c", "f:a +f:b +f:c")]
    [InlineData("title:(a b)", "title:a title:b")]
    [InlineData("*a", "f:*a")]
    [InlineData("/ab+/", "f:/ab+/")]
    [InlineData("a~", "f:a~2")]
    [InlineData("ab cd?", "f:ab f:cd?")]
    public void What_strict_parsing_understands_stays(string typed, string understood) => Check(typed, understood);

    [Theory]
    [InlineData("“a b”", "f:\"a b\"", "Curly quotation marks and long dashes were read as plain ones.")]
    [InlineData("a –b", "f:a -f:b", "Curly quotation marks and long dashes were read as plain ones.")]
    [InlineData("foo:a", "f:foo f:a", "\"foo\" is not a field that can be searched, so it was read as a word.")]
    [InlineData("a \"b c", "f:a f:\"b c\"", "A quotation mark was left open, so the phrase goes on to the end.")]
    [InlineData("(a b", "f:a f:b", "A bracket was left open, so it was closed at the end.")]
    [InlineData("((a b) c", "(f:a f:b) f:c", "A bracket was left open, so it was closed at the end.")]
    [InlineData("a) b", "f:a f:b", "A closing bracket with nothing to close was ignored.")]
    [InlineData("a] b}", "f:a f:b", "A closing bracket with nothing to close was ignored.")]
    [InlineData("a AND", "f:a", "An operator with nothing beside it was ignored.")]
    [InlineData("OR a", "f:a", "An operator with nothing beside it was ignored.")]
    [InlineData("(AND a) b", "f:a f:b", "An operator with nothing beside it was ignored.")]
    [InlineData("(a OR) b", "f:a f:b", "An operator with nothing beside it was ignored.")]
    [InlineData("a -", "f:a", "An operator with nothing beside it was ignored.")]
    [InlineData("title:", "f:title", "An operator with nothing beside it was ignored.")]
    [InlineData("a AND OR b", "f:a f:b", "Of several operators in a row, the last was used.")]
    [InlineData("a OR AND b", "+f:a +f:b", "Of several operators in a row, the last was used.")]
    [InlineData("a --b", "f:a -f:b", "Of several operators in a row, the last was used.")]
    [InlineData("a () b", "f:a f:b", "Empty brackets were ignored.")]
    [InlineData("a^ b", "f:a f:b", "A \"^\" without a number was ignored.")]
    [InlineData("^2 b", "f:b", "A \"^\" that follows no word was ignored.")]
    [InlineData("~ b", "f:b", "A \"~\" that follows no word was ignored.")]
    [InlineData("a~1.5", "f:a", "A \"~\" without a usable number was ignored.")]
    [InlineData("and/or", "f:and f:or", "A slash between words was read as part of them.")]
    [InlineData("and/or a/b", "f:and f:or f:a f:b", "A slash between words was read as part of them.")]
    [InlineData("a /b", "f:a f:b", "A slash was read as part of a word.")]
    [InlineData("a\\", "f:a", "A backslash that escapes nothing was ignored.")]
    [InlineData("-a", "+*:* -f:a", "Only what to leave out was given, so everything else is shown.")]
    [InlineData("NOT a -b", "+*:* -f:a -f:b", "Only what to leave out was given, so everything else is shown.")]
    [InlineData("year:2017-2022", "year:[2017 TO 2022]", "\"year:2017-2022\" was read as the range [2017 TO 2022].")]
    [InlineData("year:2017–2022", "year:[2017 TO 2022]", "\"year:2017-2022\" was read as the range [2017 TO 2022].")]
    [InlineData("year:>=2017", "year:[2017 TO *]", "\"year:>=2017\" was read as the range [2017 TO *].")]
    [InlineData("year:>2017 a", "year:{2017 TO *] f:a", "\"year:>2017\" was read as the range {2017 TO *].")]
    [InlineData("year:< 2017", "year:[* TO 2017}", "\"year:<2017\" was read as the range [* TO 2017}.")]
    [InlineData("what was missed?", "f:what f:was f:missed", "The question mark at the end was left out.")]
    [InlineData("what was missed ?", "f:what f:was f:missed", "The question mark at the end was left out.")]
    [InlineData("[draft]", "f:draft", "A bracket that holds no range was ignored.")]
    [InlineData("a:b:c", "f:a f:b f:c", "A colon without a field and a word was ignored.")]
    public void What_it_does_not_understand_is_repaired_and_said(string typed, string understood, string sentence) =>
        Assert.Contains(sentence, Check(typed, understood, isRepaired: true).Understood);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    public void Nothing_typed_finds_nothing(string? typed)
    {
        var read = ForgivingQueryParser.Parse(typed, Box);

        Assert.Equal("[\"none\"]", NeutralJson.Print(read.Node));
        Assert.Empty(read.Understood);
    }

    [Fact]
    public void Field_names_may_be_written_in_any_case() => Check("Title:a", "title:a");

    [Fact]
    public void Common_words_count_when_there_are_no_others()
    {
        var read = ForgivingQueryParser.Parse("to be", Parsed.With("english"));

        Assert.Equal("f:\"to\" f:\"be\"", CanonicalQuery.Print(read.Node));
        Assert.Equal(["Your search had only very common words, so it may find a great deal."], read.Understood);
    }

    [Fact]
    public void A_long_query_is_cut_between_words()
    {
        var read = ForgivingQueryParser.Parse(string.Join(' ', Enumerable.Repeat("word", 1_000)), Box);

        Assert.Equal(400, CanonicalQuery.Print(read.Node).Split(' ').Length);
        Assert.Equal(["Your search was very long. Only the beginning of it was used."], read.Understood);
    }

    private static ForgivingQuery Check(string typed, string understood, bool isRepaired = false)
    {
        var read = ForgivingQueryParser.Parse(typed, Box);
        Assert.Equal(understood, CanonicalQuery.Print(read.Node));
        Assert.Equal(isRepaired, read.Understood.Count > 0);
        return read;
    }
}
