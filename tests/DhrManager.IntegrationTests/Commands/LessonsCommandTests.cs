using System.Text.Json;

namespace DhrManager.IntegrationTests.Commands;

public sealed class LessonsCommandTests : LessonsFolder
{
    [Fact]
    public void Documents_are_indexed_and_found()
    {
        var index = Index("""{"id":"a","title":"Risk","text":"The risk was not assessed.","other":[1]}""", """{"id":2,"text":"Housing."}""");
        var queries = Write("queries", "{\"id\":\"1\",\"q\":\"what of the risk\"}\n2\thousing\n{\"id\":3,\"query\":\"nothing\"}");

        var run = Run("search", "--index", index, "--queries", queries, "--top", "5");

        var lines = run.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["1 1", "2 1", "3 0"], lines.Select(line => $"{line.GetProperty("id")} {line.GetProperty("total")}"));
        Assert.Equal("The risk was not assessed.", lines[0].GetProperty("hits")[0].GetProperty("snippet").GetString());
        Assert.Equal("2", lines[1].GetProperty("hits")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_run_has_the_six_columns_of_TREC()
    {
        var index = Index("""{"id":"a","text":"risk"}""", """{"id":"b","text":"risk risk"}""");
        var file = PathOf("run");

        Assert.Equal(0, Run("search", "--index", index, "--queries", Write("queries", "q\trisk"), "--run", file).ExitCode);

        Assert.Equal(["q Q0 b 1", "q Q0 a 2"], File.ReadLines(file).Select(line => string.Join(' ', line.Split(' ')[..4])));
        Assert.All(File.ReadLines(file), line => Assert.EndsWith(" dhr", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"id":"x"}""")]
    public void A_bad_line_is_named_and_leaves_the_index_as_it_was(string line)
    {
        var index = Index("""{"id":"a","text":"risk"}""");

        var run = Run("index", "--jsonl", Write("documents", "{\"id\":\"b\",\"text\":\"x\"}\n" + line), "--out", index);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Line 2 ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\"a\"", Run("search", "--index", index, "--queries", Write("queries", "q\trisk")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "--batch")]
    [InlineData("parse", "--batch", "nowhere.jsonl")]
    [InlineData("parse", "a", "b")]
    [InlineData("parse", "--strict", "--forgiving", "a")]
    [InlineData]
    [InlineData("index")]
    [InlineData("index", "--jsonl")]
    [InlineData("search", "--index", "nowhere", "--queries", "nowhere")]
    [InlineData("search", "--index", "x", "--queries", "x", "--top", "0")]
    [InlineData("search", "--index", "x", "--queries", "x", "--colour", "red")]
    public void Half_a_command_is_refused(params string[] args)
    {
        var run = Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }
}
