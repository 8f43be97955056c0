using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class SpellingTests
{
    private static readonly LessonIndex Index = IndexOf(
        Recommendation("a", "Non-fatal strangulation was recorded."),
        Recommendation("b", "The parent took part."),
        Recommendation("c", "No part was taken, in part."),
        Recommendation("d", "Meeting on section 17 in the hall."));

    [Theory]
    [InlineData("strangulaton", "a", "Nothing has 'strangulaton'; searched for 'strangulation'.")]
    [InlineData("parant", "b", "Nothing has 'parant'; searched for 'parent'.")]
    [InlineData("recroded strangulation", "a", "Nothing has 'recroded'; searched for 'recorded'.")]
    [InlineData("hull", "d", "Nothing has 'hull'; searched for 'hall'.")]
    public void A_word_that_nothing_has_is_searched_for_in_the_nearest_spelling(string query, string ids, string note)
    {
        var result = Index.Search(query);

        Assert.Equal(ids, result.Ids());
        Assert.Equal(note, result.Notes[0]);
    }

    [Theory]
    [InlineData("halxy")]
    [InlineData("xyz")]
    [InlineData("sxction17")]
    [InlineData("\"strangulaton\"")]
    [InlineData("strangulatingly zzzzzzzz")]
    public void Words_too_short_too_far_or_in_quotation_marks_are_left_as_they_are(string query) =>
        Assert.DoesNotContain(Index.Search(query).Notes, note => note.StartsWith("Nothing has", StringComparison.Ordinal));

    [Fact]
    public void A_word_left_out_is_left_out_as_typed() =>
        Assert.Equal("c b", Index.Search("part -parant").Ids());

    [Fact]
    public void It_can_be_switched_off()
    {
        var request = new SearchRequest { Query = PlainQueryParser.Parse("strangulaton"), CorrectsSpelling = false };

        Assert.Equal(0, new LessonSearcher(Index).Search(request).Total);
    }
}
