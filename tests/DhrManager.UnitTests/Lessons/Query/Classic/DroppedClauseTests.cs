namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class DroppedClauseTests
{
    [Theory]
    [InlineData("the", "['none']")]
    [InlineData("the cat", "['term','f','cat']")]
    [InlineData("cat the", "['term','f','cat']")]
    [InlineData("cat AND the", "['term','f','cat']")]
    [InlineData("the AND cat", "['bool',[['must',['term','f','cat']]]]")]
    [InlineData("dog cat AND the", "['bool',[['should',['term','f','dog']],['must',['term','f','cat']]]]")]
    [InlineData("cat AND the AND dog", "['bool',[['must',['term','f','cat']],['must',['term','f','dog']]]]")]
    [InlineData("cat OR the OR dog", "['bool',[['should',['term','f','cat']],['should',['term','f','dog']]]]")]
    [InlineData("+the cat", "['bool',[['should',['term','f','cat']]]]")]
    [InlineData("-the cat", "['bool',[['should',['term','f','cat']]]]")]
    [InlineData("cat -the", "['term','f','cat']")]
    [InlineData("(the) cat", "['bool',[['should',['term','f','cat']]]]")]
    [InlineData("cat (the of)", "['term','f','cat']")]
    [InlineData("the^2", "['none']")]
    [InlineData("(the)^2 cat dog", "['bool',[['should',['term','f','cat']],['should',['term','f','dog']]]]")]
    [InlineData("the OR cat", "['bool',[['should',['term','f','cat']]]]")]
    [InlineData("the of cat dog", "['bool',[['should',['term','f','cat']],['should',['term','f','dog']]]]")]
    [InlineData("term +stop term", "['bool',[['should',['term','f','term']],['should',['term','f','term']]]]")]
    [InlineData("term AND NOT stop", "['term','f','term']")]
    [InlineData("-the", "['none']")]
    [InlineData("dog AND (the) cat", "['bool',[['must',['term','f','dog']],['should',['term','f','cat']]]]")]
    public void A_clause_that_analysis_empties_disappears(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.With("stop")));
}
