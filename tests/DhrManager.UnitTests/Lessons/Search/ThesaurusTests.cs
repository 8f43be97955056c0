using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class ThesaurusTests
{
    private static readonly Thesaurus Terms = Thesaurus.Read(
        """
        [{"preferred":"Multi-Agency Risk Assessment Conference","synonyms":["MARAC","MARACs","risk conference"]},
         {"preferred":"child-to-parent abuse","synonyms":["CPA","parent abuse"]},
         {"preferred":"care programme approach","synonyms":["CPA"]}]
        """,
        """{"ambiguous":{"cpa":["care programme approach","child-to-parent abuse"]}}""");

    private static readonly LessonIndex Index = IndexOf(
        Recommendation("a", "The MARAC met."),
        Recommendation("b", "The multi-agency risk assessment conference met."),
        Recommendation("c", "A risk conference met."),
        Recommendation("d", "The care programme approach."),
        Recommendation("e", "A form of child-to-parent abuse."),
        Recommendation("f", "The CPA was used."));

    [Theory]
    [InlineData("marac", "a b")]
    [InlineData("multi-agency risk assessment conference", "b a c")]
    [InlineData("multi agency risk assessment conference minutes", "b a c")]
    [InlineData("risk conference", "c b")]
    [InlineData("\"marac\"", "a")]
    [InlineData("met -marac", "b c")]
    [InlineData("cpa", "f")]
    [InlineData("CPA", "f d e")]
    [InlineData("care programme approach", "d")]
    public void Other_words_for_the_same_thing_are_found_too(string typed, string ids) =>
        Assert.Equal(ids.Split(' ').Order(), Search(typed).Ids().Split(' ').Order());

    [Fact]
    public void What_was_added_is_said()
    {
        Assert.Equal(["Also searched for Multi-Agency Risk Assessment Conference."], Search("marac").Notes);
        Assert.Empty(Search("met").Notes);
    }

    [Fact]
    public void It_can_be_switched_off() => Assert.Equal("a", Search("marac", usesThesaurus: false).Ids());

    private static SearchResult Search(string typed, bool usesThesaurus = true) =>
        new LessonSearcher(Index, TimeProvider.System, Terms).Search(
            new SearchRequest { Query = PlainQueryParser.Parse(typed), Typed = typed, UsesThesaurus = usesThesaurus });
}
