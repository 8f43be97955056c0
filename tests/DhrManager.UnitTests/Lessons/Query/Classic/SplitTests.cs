namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class SplitTests
{
    [Theory]
    [InlineData("a.b", "['bool',[['should',['term','f','a']],['should',['term','f','b']]]]")]
    [InlineData("a.b c", "['bool',[['should',['term','f','a']],['should',['term','f','b']],['should',['term','f','c']]]]")]
    [InlineData("c a.b", "['bool',[['should',['term','f','c']],['should',['term','f','a']],['should',['term','f','b']]]]")]
    [InlineData("+a.b c", "['bool',[['must',['bool',[['should',['term','f','a']],['should',['term','f','b']]]]],['should',['term','f','c']]]]")]
    [InlineData("a.b^2", "['boost',2,['bool',[['should',['term','f','a']],['should',['term','f','b']]]]]")]
    [InlineData("1a2", "['term','f','a']")]
    [InlineData("123", "['none']")]
    [InlineData("c 123", "['term','f','c']")]
    [InlineData("x OR a.b", "['bool',[['should',['term','f','x']],['should',['bool',[['should',['term','f','a']],['should',['term','f','b']]]]]]]")]
    [InlineData("g:a.b", "['bool',[['should',['term','g','a']],['should',['term','g','b']]]]")]
    [InlineData("c++", "['term','f','c']")]
    public void Text_that_gives_several_words_is_several_clauses(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.Options));
}
