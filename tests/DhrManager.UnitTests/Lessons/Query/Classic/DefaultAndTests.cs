namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class DefaultAndTests
{
    [Theory]
    [InlineData("a", "['term','f','a']")]
    [InlineData("a b", "['bool',[['must',['term','f','a']],['must',['term','f','b']]]]")]
    [InlineData("a OR b", "['bool',[['should',['term','f','a']],['should',['term','f','b']]]]")]
    [InlineData("a b OR c", "['bool',[['must',['term','f','a']],['should',['term','f','b']],['should',['term','f','c']]]]")]
    [InlineData("a OR b c", "['bool',[['should',['term','f','a']],['should',['term','f','b']],['must',['term','f','c']]]]")]
    [InlineData("a AND b", "['bool',[['must',['term','f','a']],['must',['term','f','b']]]]")]
    [InlineData("+a OR b", "['bool',[['should',['term','f','a']],['should',['term','f','b']]]]")]
    [InlineData("a OR +b", "['bool',[['should',['term','f','a']],['should',['term','f','b']]]]")]
    [InlineData("-a OR b", "['bool',[['not',['term','f','a']],['should',['term','f','b']]]]")]
    [InlineData("a OR -b", "['bool',[['should',['term','f','a']],['not',['term','f','b']]]]")]
    [InlineData("a -b", "['bool',[['must',['term','f','a']],['not',['term','f','b']]]]")]
    [InlineData("a OR b AND c", "['bool',[['should',['term','f','a']],['must',['term','f','b']],['must',['term','f','c']]]]")]
    [InlineData("a OR b OR c", "['bool',[['should',['term','f','a']],['should',['term','f','b']],['should',['term','f','c']]]]")]
    [InlineData("(a b) OR c", "['bool',[['should',['bool',[['must',['term','f','a']],['must',['term','f','b']]]]],['should',['term','f','c']]]]")]
    [InlineData("a.b", "['bool',[['must',['term','f','a']],['must',['term','f','b']]]]")]
    [InlineData("a NOT b", "['bool',[['must',['term','f','a']],['not',['term','f','b']]]]")]
    public void With_AND_as_default_only_OR_makes_clauses_optional(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.And));
}
