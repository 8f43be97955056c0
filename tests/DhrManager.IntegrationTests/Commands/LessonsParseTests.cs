namespace DhrManager.IntegrationTests.Commands;

public sealed class LessonsParseTests : LessonsFolder
{
    [Theory]
    [InlineData(0, """{"ast":["bool",[["must",["term","field","a"]],["must",["term","field","b"]]]]}""", "a AND b")]
    [InlineData(0, """{"ast":["phrase","title",["a","b"],2]}""", "--strict", "title:\"a b\"~2")]
    [InlineData(1, """{"error":true,"at":5,""", "a AND")]
    [InlineData(0, "\"understood\":[", "--forgiving", "a AND")]
    [InlineData(0, """{"ast":["none"]}""", "--forgiving", "")]
    public void One_query_is_printed_as_it_is_understood(int code, string printed, params string[] args)
    {
        var run = Run(["parse", .. args]);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(printed, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void A_batch_prints_a_line_for_each_query_and_goes_on_after_a_refused_one()
    {
        var file = Write("cases", """
            {"id":1,"q":"a b","opts":{"op":"AND"}}
            {"id":"two","q":"(a"}

            {"q":"x","opts":{"fields":{"title":2,"text":1}}}
            """);

        var run = Run("parse", "--batch", file);

        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""{"id":1,"ast":["bool",[["must",["term","field","a"]],["must",["term","field","b"]]]]}""", lines[0]);
        Assert.StartsWith("""{"id":"two","error":true,"at":2,""", lines[1], StringComparison.Ordinal);
        Assert.Equal("""{"ast":["bool",[["should",["boost",2,["term","title","x"]]],["should",["boost",1,["term","text","x"]]]]]}""", lines[2]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":1,"q":"a","opts":{"op":"XOR"}}""")]
    [InlineData("""{"id":1,"q":"a","opts":{"analyzer":"klingon"}}""")]
    public void A_line_of_a_batch_that_cannot_be_used_is_an_error_and_the_next_is_read(string line)
    {
        var run = Run("parse", "--batch", Write("cases", line + "\n{\"id\":2,\"q\":\"a\"}"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([true, false], Lines(run).Select(answer => answer.TryGetProperty("error", out _)));
    }
}
