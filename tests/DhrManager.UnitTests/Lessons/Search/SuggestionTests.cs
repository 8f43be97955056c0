using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class SuggestionTests
{
    private static readonly LessonIndex Index = IndexOf(
        Recommendation("a", "Coercive control by strangulation was seen.", "Strangulation and control"),
        Recommendation("b", "Controlling behaviour and strangulation.", "Coercive control"),
        Recommendation("c", "A contract with contractors; the drinking was not recorded.", "Contracts"),
        Recommendation("d", "Housing and drinking.", "Housing"));

    [Theory]
    [InlineData("contr", "control|contract|contractors")]
    [InlineData("coercive contr", "coercive control|coercive contract|coercive contractors")]
    [InlineData("contr ", "")]
    [InlineData("th", "")]
    [InlineData("", "")]
    public void The_last_word_is_completed_the_most_frequent_first(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', new LessonSearcher(Index).Complete(typed, 5).Queries));

    [Theory]
    [InlineData("contr", "a b c")]
    [InlineData("control coer", "b")]
    [InlineData("seen", "")]
    public void Titles_with_the_words_are_offered(string typed, string ids) =>
        Assert.Equal(ids, string.Join(' ', new LessonSearcher(Index).Complete(typed, 5).Titles.Select(title => title.Id).Order()));

    [Fact]
    public void Similar_documents_come_with_the_words_that_made_them_so()
    {
        var similar = new LessonSearcher(Index).MoreLikeThis("a", 5);

        Assert.Equal("b", Assert.Single(similar).Document.Id);
        Assert.Equal(["coercive", "control", "strangulation"], similar[0].Words.Order());
        Assert.Empty(new LessonSearcher(Index).MoreLikeThis("unknown", 5));
    }
}
