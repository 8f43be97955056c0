using DhrManager.Lessons.Query.Analysis;
using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Printing;

namespace DhrManager.UnitTests.Lessons.Query;

// Trees of queries, with single quotes for readability.
internal static class Parsed
{
    public static readonly QueryOptions Options = new() { Analyser = QueryAnalyser.Letters, Field = "f" };

    public static readonly QueryOptions And = Options with { Operator = DefaultOperator.And };

    public static string Tree(string query, QueryOptions options) =>
        NeutralJson.Print(ClassicQueryParser.Parse(query, options)).Replace('"', '\'');

    public static QueryOptions With(string analyser) => Options with { Analyser = QueryAnalyser.Named(analyser)! };

    public static QuerySyntaxException Refusal(string query, QueryOptions? options = null) =>
        Assert.Throws<QuerySyntaxException>(() => ClassicQueryParser.Parse(query, options ?? Options));
}
