using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Query.Tree;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class TreeQueryTests
{
    [Theory]
    [InlineData("risk plan", 0, true)]
    [InlineData("risk the plan", 0, false)]
    [InlineData("risk the plan", 1, true)]
    [InlineData("plan risk", 1, false)]
    [InlineData("plan risk", 2, true)]
    [InlineData("risks plan", 9, false)]
    public void Slop_counts_moves_and_reversing_two_words_costs_two(string text, int slop, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, Found(text, new PhraseNode(null, [["risk"], ["plan"]], slop)));

    [Theory]
    [InlineData("risk", false)]
    [InlineData("risk and risk", true)]
    public void A_word_asked_for_twice_must_be_there_twice(string text, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, Found(text, new PhraseNode(null, [["risk"], ["risk"]], 3)));

    [Theory]
    [InlineData("risk*", "risks", true)]
    [InlineData("ri\\*k", "risk", false)]
    [InlineData("R?SK", "risk", true)]
    [InlineData("*a*b*", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false)]
    public void Wildcards_stand_for_letters_unless_escaped(string pattern, string text, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, Found(text, new WildNode(null, pattern)));

    [Theory]
    [InlineData("(a*)*b")]
    [InlineData("((a{1,99}){1,99}){1,99}")]
    [InlineData("(")]
    [InlineData("(a)\\1")]
    [InlineData("(?=a)a")]
    [InlineData("^a$")]
    public void No_regular_expression_fails_or_takes_long(string pattern) =>
        Assert.Equal(0, Found(new string('a', 60), new RegexNode(null, pattern)));

    [Fact]
    public void Trees_deeper_than_anyone_means_match_nothing()
    {
        QueryNode tree = new AllNode();
        for (var i = 0; i < 100_000; i++)
        {
            tree = new BoostNode(1, tree);
        }

        Assert.Equal(0, Found("risk", tree));
    }

    [Fact]
    public void Only_what_must_not_be_there_matches_nothing() =>
        Assert.Equal(0, Found("risk", new BoolNode([new NodeClause(Occur.Not, new TermNode(null, "plan"))])));

    [Fact]
    public void Many_words_score_as_one_and_a_boost_multiplies()
    {
        var index = IndexOf(Recommendation("a", "risks risk risky"), Recommendation("b", "risked"));

        var result = index.Search(TreeQuery.Of(new BoostNode(2.5, new PrefixNode(null, "risk"))));

        Assert.Equal([2.5, 2.5], result.Hits.Select(hit => hit.Score));
    }

    [Fact]
    public void Words_of_a_pattern_are_marked()
    {
        var hit = IndexOf(Recommendation("a", "A strangler strangled strong men.")).Search(TreeQuery.Of(new PrefixNode(null, "strang"))).Hits[0];

        Assert.Equal("A [strangler] [strangled] strong men.", hit.Snippet.Marked());
    }

    [Fact]
    public void Facets_are_fields()
    {
        var index = IndexOf(
            Recommendation("a", "x") with { Year = 2017, Partnership = "Estmere County", Agencies = ["Adult social care"] },
            Recommendation("b", "x") with { Year = 2023, Partnership = "Estmere City" });

        Assert.Equal("a", index.Search(TreeQuery.Of(new RangeNode(Facets.Year, "2017", "2022", true, true))).Ids());
        Assert.Equal("b", index.Search(TreeQuery.Of(new TermNode(Facets.Partnership, "city"))).Ids());
        Assert.Equal("a", index.Search(TreeQuery.Of(new PhraseNode(Facets.Agency, [["social"], ["care"]], 0))).Ids());
        Assert.Equal("", index.Search(TreeQuery.Of(new TermNode("author", "city"))).Ids());
    }

    [Fact]
    public void A_pattern_that_is_too_much_work_says_so()
    {
        var index = IndexOf(Enumerable.Range(0, 1000).Select(i => Recommendation($"{i}", $"word{i} and others")));
        var query = new ParsedQuery([new Reading(TreeQuery.Of(new WildNode("text", "*o*")))], []);

        var result = new LessonSearcher(index).Search(new SearchRequest { Query = query, WorkAllowed = 300 });

        Assert.False(result.IsComplete);
    }

    private static int Found(string text, QueryNode tree) => IndexOf(Recommendation("a", text)).Search(TreeQuery.Of(tree)).Total;
}
