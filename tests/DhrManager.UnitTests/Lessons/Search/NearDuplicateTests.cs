using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class NearDuplicateTests
{
    private static readonly LessonIndex Index = IndexOf(
    [
        Recommendation("a", "The police should train call handlers to recognise stalking at each report.\nDone by March."),
        Recommendation("b", "Call handlers: the police should train call handlers to recognise stalking at every report.\nNot done, for want of money."),
        Recommendation("c", "Stalking is to be recognised by the people who answer calls; the police see to their training, report by report."),
        Recommendation("d", "Train call handlers."),
        .. Enumerable.Range(0, 10).Select(i => Recommendation($"e{i}", "Housing officers should look at rent arrears again.")),
    ]);

    [Fact]
    public void Nearly_the_same_words_in_the_same_order_are_a_near_duplicate()
    {
        var same = Assert.Single(Searcher().NearDuplicates("a", 5));

        Assert.Equal("b", same.Document.Id);
        Assert.InRange(same.Score, 0.6, 0.99);
    }

    [Fact]
    public void What_became_of_it_does_not_count() => Assert.Equal("a", Assert.Single(Searcher().NearDuplicates("b", 5)).Document.Id);

    [Theory]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData("unknown")]
    public void The_same_thought_in_other_words_or_half_a_sentence_is_none(string id) => Assert.Empty(Searcher().NearDuplicates(id, 5));

    [Fact]
    public void At_most_so_many_are_named() => Assert.Equal(["e1", "e2", "e3"], Searcher().NearDuplicates("e0", 3).Select(same => same.Document.Id));

    private static LessonSearcher Searcher() => new(Index);
}
