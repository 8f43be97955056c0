using DhrManager.Lessons.Query.Classic;

namespace DhrManager.UnitTests.Lessons.Query.Classic;

public class SpecialTreeTests
{
    [Theory]
    [InlineData(@"a\\b", @"['term','f','a\\b']")]
    [InlineData("\"quick \\\"fox\\\"\"", "['phrase','f',['quick','\\'fox\\''],0]")]
    public void Escaped_characters_stand_for_themselves(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.With("ws")));

    [Theory]
    [InlineData("a", "['bool',[['should',['boost',2,['term','title','a']]],['should',['boost',1,['term','text','a']]]]]")]
    [InlineData("text:a", "['term','text','a']")]
    [InlineData("a^3", "['boost',3,['bool',[['should',['boost',2,['term','title','a']]],['should',['boost',1,['term','text','a']]]]]]")]
    [InlineData("\"a b\"~1", "['bool',[['should',['boost',2,['phrase','title',['a','b'],1]]],['should',['boost',1,['phrase','text',['a','b'],1]]]]]")]
    [InlineData("a*", "['bool',[['should',['boost',2,['prefix','title','a']]],['should',['boost',1,['prefix','text','a']]]]]")]
    [InlineData("*:*", "['all']")]
    public void Several_fields_give_a_clause_each(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.Options with { Fields = [new FieldWeight("title", 2), new FieldWeight("text", 1)] }));

    [Theory]
    [InlineData("Disclosed", "['term','f','disclosed']")]
    [InlineData("the victim's GP", "['bool',[['should',['term','f','victim']],['should',['term','f','gp']]]]")]
    [InlineData("\"not assessed\"", "['phrase','f',['not','assessed'],0]")]
    [InlineData("\"assessed\"", "['phrase','f',['assessed'],0]")]
    [InlineData("multi-agency", "['bool',[['should',['phrase','f',['multi','agency'],0]],['should',['term','f','multiagency']]]]")]
    [InlineData("Café*", "['prefix','f','cafe']")]
    [InlineData("24\\/7", "['bool',[['should',['term','f','24']],['should',['term','f','7']]]]")]
    [InlineData("the of", "['none']")]
    public void Ours_folds_words_and_keeps_common_ones_in_quotes(string query, string tree) =>
        Assert.Equal(tree, Parsed.Tree(query, Parsed.With("english")));

    [Fact]
    public void Without_a_field_the_searcher_chooses() =>
        Assert.Equal("['term',null,'a']", Parsed.Tree("a", Parsed.Options with { Field = null }));

    [Theory]
    [InlineData("wslower", "['term','f','ab-c']")]
    [InlineData("ws", "['term','f','Ab-C']")]
    public void White_space_alone_splits(string analyser, string tree) =>
        Assert.Equal(tree, Parsed.Tree("Ab-C", Parsed.With(analyser)));
}
