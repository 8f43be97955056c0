using System.Text.Json;

namespace DhrManager.IntegrationTests.Commands;

public sealed class LessonsSyntaxTests : LessonsFolder
{
    [Theory]
    [InlineData("risk AND NOT children", "a c")]
    [InlineData("+risk +title:assessment", "c")]
    [InlineData("\"risk children\"~3", "b")]
    [InlineData("assess* -text:children", "c a")]
    [InlineData("chidlren~", "b")]
    [InlineData("/hous(e|ing)/", "d")]
    [InlineData("[houses TO housings]", "d")]
    [InlineData("nothing OR (housing^3 risk)", "d a b c")]
    public void Queries_in_Lucenes_syntax_are_run(string query, string ids)
    {
        var run = Search(SyntaxIndex(), [("q", query)], "--syntax");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ids.Split(' ').Order(), Lines(run)[0].GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!).Order());
    }

    [Fact]
    public void Without_syntax_the_same_characters_are_words() =>
        Assert.Equal(3, Lines(Search(SyntaxIndex(), [("q", "risk AND NOT children")]))[0].GetProperty("total").GetInt32());

    [Theory]
    [InlineData("risk AND", 8)]
    [InlineData("risk (", 6)]
    [InlineData("\"risk", 0)]
    [InlineData("()", 1)]
    [InlineData("*risk", 0)]
    [InlineData("risk^x", 5)]
    [InlineData("", 0)]
    public void A_refused_query_has_a_line_with_the_place_and_the_others_are_run(string query, int at)
    {
        var run = Search(SyntaxIndex(), [("bad", query), ("good", "risk")], "--syntax");

        Assert.Equal(1, run.ExitCode);
        var lines = Lines(run);
        Assert.Equal(("bad", true, at), (lines[0].GetProperty("id").GetString()!, lines[0].GetProperty("error").GetBoolean(), lines[0].GetProperty("at").GetInt32()));
        Assert.NotEmpty(lines[0].GetProperty("message").GetString()!);
        Assert.Equal(3, lines[1].GetProperty("total").GetInt32());
    }

    [Fact]
    public void A_run_leaves_a_refused_query_out_and_says_so()
    {
        var file = PathOf("run");

        var run = Search(SyntaxIndex(), [("bad", "(("), ("good", "housing")], "--syntax", "--run", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("bad", Assert.Single(Lines(run)).GetProperty("id").GetString());
        Assert.Equal(["good Q0 d 1"], File.ReadLines(file).Select(line => string.Join(' ', line.Split(' ')[..4])));
    }

    private string SyntaxIndex() => Index(
        """{"id":"a","text":"The risk was assessed."}""",
        """{"id":"b","text":"Risk to the children was assessed."}""",
        """{"id":"c","title":"Assessment","text":"Of risk."}""",
        """{"id":"d","text":"Housing."}""");

    private CommandRun Search(string index, (string Id, string Query)[] queries, params string[] more) => Run(
    [
        "search",
        "--index",
        index,
        "--queries",
        Write("queries", string.Join('\n', queries.Select(query => JsonSerializer.Serialize(new { id = query.Id, q = query.Query })))),
        .. more,
    ]);
}
