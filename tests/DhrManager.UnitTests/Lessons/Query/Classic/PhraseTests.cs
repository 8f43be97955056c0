namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class PhraseTests
{
    [Theory]
    [InlineData("\"quick fox\"", "['phrase','f',['quick','fox'],0]")]
    [InlineData("\"Quick Fox\"~3", "['phrase','f',['quick','fox'],3]")]
    [InlineData("\"a b\"", "['term','f','b']")]
    [InlineData("\"fox\"", "['term','f','fox']")]
    [InlineData("\"fox\"~3", "['term','f','fox']")]
    [InlineData("\"the fox\"", "['term','f','fox']")]
    [InlineData("\"fox of dogs\"", "['phrase','f',['fox',null,'dogs'],0]")]
    [InlineData("\"fox of the dogs\"", "['phrase','f',['fox',null,null,'dogs'],0]")]
    [InlineData("\"the quick fox\"", "['phrase','f',[null,'quick','fox'],0]")]
    [InlineData("\"quick fox the\"", "['phrase','f',['quick','fox'],0]")]
    [InlineData("\"quick fox\"^2", "['boost',2,['phrase','f',['quick','fox'],0]]")]
    [InlineData("\"quick fox\"~2^3", "['boost',3,['phrase','f',['quick','fox'],2]]")]
    [InlineData("\"quick fox\"~", "['phrase','f',['quick','fox'],0]")]
    [InlineData("\"quick fox\"~2.7", "['phrase','f',['quick','fox'],2]")]
    [InlineData("g:\"quick fox\"", "['phrase','g',['quick','fox'],0]")]
    [InlineData("\"\"", "['none']")]
    [InlineData("\"\" fox", "['bool',[['should',['term','f','fox']]]]")]
    [InlineData("fox \"quick dog\" cat", "['bool',[['should',['term','f','fox']],['should',['phrase','f',['quick','dog'],0]],['should',['term','f','cat']]]]")]
    [InlineData("\"quick-fox\"", "['phrase','f',['quick','fox'],0]")]
    [InlineData("\"fox\"\"dog\"", "['bool',[['should',['term','f','fox']],['should',['term','f','dog']]]]")]
    [InlineData("+\"quick fox\" -dog", "['bool',[['must',['phrase','f',['quick','fox'],0]],['not',['term','f','dog']]]]")]
    [InlineData("\"quick stop fox\"", "['phrase','f',['quick',null,'fox'],0]")]
    [InlineData("\"(quick AND fox)\"", "['phrase','f',['quick',null,'fox'],0]")]
    public void Phrases_keep_holes_for_dropped_words(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.With("stop")));
}
