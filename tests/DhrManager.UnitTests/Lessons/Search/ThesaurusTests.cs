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
         {"preferred":"missed appointment","synonyms":["DNA","did not attend","failed to come to appointments"]},
         {"preferred":"care programme approach","synonyms":["CPA"]}]
        """,
        """{"ambiguous":{"cpa":["care programme approach","child-to-parent abuse"]}}""");

    private static readonly LessonIndex Index = IndexOf(
        Recommendation("a", "The MARAC met."),
        Recommendation("b", "The multi-agency risk assessment conference met."),
        Recommendation("c", "A risk conference met."),
        Recommendation("d", "The care programme approach."),
        Recommendation("e", "A form of child-to-parent abuse."),
        Recommendation("f", "The CPA was used."),
        Recommendation("g", "A missed appointment is a warning."),
        Recommendation("h", "To appointments she never would come, and failed."));

    [Theory]
    [InlineData("marac", "a b c")]
    [InlineData("multi-agency risk assessment conference", "b a c")]
    [InlineData("multi agency risk assessment conference minutes", "b a c")]
    [InlineData("risk conference", "c b a")]
    [InlineData("did not attend", "g h")]
    [InlineData("the DNA of it", "g h")]
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
        Assert.Equal(["Also searched for Multi-Agency Risk Assessment Conference, risk conference."], Search("marac").Notes);
        Assert.Empty(Search("met").Notes);
    }

    [Fact]
    public void What_the_preferred_term_has_comes_before_what_is_merely_related() => Assert.Equal("g h", Search("did not attend").Ids());

    [Fact]
    public void A_word_of_the_thesaurus_is_not_taken_for_a_misspelling() =>
        Assert.DoesNotContain(Search("programmes").Notes.Concat(Search("attend").Notes), note => note.StartsWith("Nothing has", StringComparison.Ordinal));

    [Fact]
    public void It_can_be_switched_off() => Assert.Equal("a", Search("marac", usesThesaurus: false).Ids());

    private static SearchResult Search(string typed, bool usesThesaurus = true) =>
        new LessonSearcher(Index, TimeProvider.System, Terms).Search(
            new SearchRequest { Query = PlainQueryParser.Parse(typed), Typed = typed, UsesThesaurus = usesThesaurus });
}
