namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class RangeTests
{
    [Theory]
    [InlineData("[a TO b]", "['range','f','a','b',true,true]")]
    [InlineData("{a TO b}", "['range','f','a','b',false,false]")]
    [InlineData("[a TO b}", "['range','f','a','b',true,false]")]
    [InlineData("{a TO b]", "['range','f','a','b',false,true]")]
    [InlineData("[A TO B]", "['range','f','a','b',true,true]")]
    [InlineData("[* TO b]", "['range','f',null,'b',true,true]")]
    [InlineData("[a TO *]", "['range','f','a',null,true,true]")]
    [InlineData("[* TO *]", "['range','f',null,null,true,true]")]
    [InlineData("[a TO \"*\"]", "['range','f','a','*',true,true]")]
    [InlineData("[\\* TO b]", "['range','f','*','b',true,true]")]
    [InlineData("[\"a b\" TO \"c d\"]", "['range','f','a b','c d',true,true]")]
    [InlineData("g:[1 TO 2]", "['range','g','1','2',true,true]")]
    [InlineData("[a TO b]^2", "['boost',2,['range','f','a','b',true,true]]")]
    [InlineData("[ a  TO  b ]", "['range','f','a','b',true,true]")]
    [InlineData("[2017-01-01 TO 2018-01-01}", "['range','f','2017-01-01','2018-01-01',true,false]")]
    [InlineData("[a:b TO (c]", "['range','f','a:b','(c',true,true]")]
    [InlineData("x [a TO b] y", "['bool',[['should',['term','f','x']],['should',['range','f','a','b',true,true]],['should',['term','f','y']]]]")]
    [InlineData("-[a TO b]", "['bool',[['not',['range','f','a','b',true,true]]]]")]
    [InlineData("[\"TO\" TO b]", "['range','f','to','b',true,true]")]
    [InlineData("{* TO b}", "['range','f',null,'b',false,false]")]
    public void Ranges_have_two_bounds_of_which_a_star_is_open(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.Options));
}
