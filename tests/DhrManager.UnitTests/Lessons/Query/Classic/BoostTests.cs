namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class BoostTests
{
    [Theory]
    [InlineData("a^2", "['boost',2,['term','f','a']]")]
    [InlineData("a^2.5", "['boost',2.5,['term','f','a']]")]
    [InlineData("a^0", "['boost',0,['term','f','a']]")]
    [InlineData("a^1", "['boost',1,['term','f','a']]")]
    [InlineData("a^0.1 b", "['bool',[['should',['boost',0.1,['term','f','a']]],['should',['term','f','b']]]]")]
    [InlineData("(a b)^2", "['boost',2,['bool',[['should',['term','f','a']],['should',['term','f','b']]]]]")]
    [InlineData("(a^2)^3", "['boost',3,['boost',2,['term','f','a']]]")]
    [InlineData("+a^2 -b^3", "['bool',[['must',['boost',2,['term','f','a']]],['not',['boost',3,['term','f','b']]]]]")]
    [InlineData("g:a^2", "['boost',2,['term','g','a']]")]
    [InlineData("a^2b", "['bool',[['should',['boost',2,['term','f','a']]],['should',['term','f','b']]]]")]
    [InlineData("a ^2", "['boost',2,['term','f','a']]")]
    [InlineData("(a)^2", "['boost',2,['term','f','a']]")]
    [InlineData("a b^2 c", "['bool',[['should',['term','f','a']],['should',['boost',2,['term','f','b']]],['should',['term','f','c']]]]")]
    [InlineData("*:*^2", "['boost',2,['all']]")]
    public void Boosts_stand_outside_what_they_boost(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.Options));
}
