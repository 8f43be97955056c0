namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class FieldTests
{
    [Theory]
    [InlineData("g:a", "['term','g','a']")]
    [InlineData("g:a b", "['bool',[['should',['term','g','a']],['should',['term','f','b']]]]")]
    [InlineData("a g:b", "['bool',[['should',['term','f','a']],['should',['term','g','b']]]]")]
    [InlineData("g:(a b)", "['bool',[['should',['term','g','a']],['should',['term','g','b']]]]")]
    [InlineData("g:(a h:b c)", "['bool',[['should',['term','g','a']],['should',['term','h','b']],['should',['term','g','c']]]]")]
    [InlineData("g : a", "['term','g','a']")]
    [InlineData("g :a", "['term','g','a']")]
    [InlineData("g: a", "['term','g','a']")]
    [InlineData("g:\"a b\"", "['phrase','g',['a','b'],0]")]
    [InlineData("g:(a (b c))", "['bool',[['should',['term','g','a']],['should',['bool',[['should',['term','g','b']],['should',['term','g','c']]]]]]]")]
    [InlineData("+g:a -h:b", "['bool',[['must',['term','g','a']],['not',['term','h','b']]]]")]
    [InlineData("g\\:h:a", "['term','g:h','a']")]
    [InlineData("*:a", "['term','*','a']")]
    [InlineData("g:a AND h:b", "['bool',[['must',['term','g','a']],['must',['term','h','b']]]]")]
    [InlineData("g:[a TO b]", "['range','g','a','b',true,true]")]
    [InlineData("G:a", "['term','G','a']")]
    [InlineData("a b g:c", "['bool',[['should',['term','f','a']],['should',['term','f','b']],['should',['term','g','c']]]]")]
    [InlineData("g:(a)^2", "['boost',2,['term','g','a']]")]
    public void A_field_reaches_into_its_group(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.Options));
}
