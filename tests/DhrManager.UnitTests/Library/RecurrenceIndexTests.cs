using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;

namespace DhrManager.UnitTests.Library;

public class RecurrenceIndexTests
{
    private static readonly Guid _first = Guid.NewGuid();
    private static readonly Guid _second = Guid.NewGuid();

    [Fact]
    public void What_shares_three_fifths_of_the_later_words_recurs()
    {
        var groups = Of(Said(_first, 2015, [1, 2, 3, 4, 5, 6]), Said(_second, 2019, [1, 2, 3, 8, 9]));

        var group = Assert.Single(groups);
        Assert.Equal((2, 2015, 2019), (group.Reviews, group.First.PublishedOn.Year, group.Last.PublishedOn.Year));
    }

    [Fact]
    public void What_shares_less_does_not() => Assert.Empty(Of(Said(_first, 2015, [1, 2, 3, 4]), Said(_second, 2019, [1, 2, 8, 9])));

    [Fact]
    public void What_one_review_says_twice_does_not_recur() => Assert.Empty(Of(Said(_first, 2015, [1, 2, 3]), Said(_first, 2015, [1, 2, 3])));

    [Fact]
    public void A_lesson_and_a_recommendation_are_not_put_together() =>
        Assert.Empty(Of(Said(_first, 2015, [1, 2, 3]), Said(_second, 2019, [1, 2, 3]) with { Kind = LessonKind.Lesson }));

    [Fact]
    public void Each_goes_to_the_nearest_and_of_two_as_near_to_the_later()
    {
        var groups = Of(Said(_first, 2015, [1, 2, 3]), Said(_first, 2016, [1, 2, 3]), Said(_second, 2019, [1, 2, 3]), Said(Guid.NewGuid(), 2020, [7, 8, 9]));

        Assert.Equal([2015, 2016, 2019], Assert.Single(groups).Members.Select(member => member.PublishedOn.Year));
    }

    [Theory]
    [InlineData(null, SeenAgain.NotKnown)]
    [InlineData(2017, SeenAgain.Yes)]
    [InlineData(2019, SeenAgain.No)]
    public void Seen_again_after_it_was_done_is_yes_no_or_not_known(int? doneIn, SeenAgain expected)
    {
        var first = Said(_first, 2015, [1, 2, 3]) with { DoneOn = doneIn is { } year ? new DateOnly(year, 6, 1) : null };

        Assert.Equal(expected, Assert.Single(Of(first, Said(_second, 2019, [1, 2, 3]))).SeenAgain);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(5, 3)]
    [InlineData(6, 4)]
    [InlineData(40, 24)]
    public void Three_fifths_are_rounded_up(int words, int needed) => Assert.Equal(needed, NearWording.Needed(words));

    [Fact]
    public void A_text_of_two_telling_words_is_like_nothing() => Assert.Empty(NearWording.Words("Ask her alone."));

    private static IReadOnlyList<RecurringGroup> Of(params Finding[] findings) => RecurrenceIndex.Of(findings).All;

    private static Finding Said(Guid review, int year, int[] words) => new(
        Guid.NewGuid(), LessonKind.Recommendation, "Recommendation 1", "Ask.", review, "Wren", "DHR", "Estmere", new DateOnly(year, 1, 1), [], [], DoneOn: null, "/lessons", words);
}
