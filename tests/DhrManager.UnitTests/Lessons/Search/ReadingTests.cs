using DhrManager.Lessons.Index;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class ReadingTests
{
    [Fact]
    public void Few_results_for_all_words_bring_in_those_with_some_and_say_so()
    {
        var index = IndexOf(
            Recommendation("a", "housing officers training"),
            Recommendation("b", "housing officers"),
            Recommendation("c", "housing officers"),
            Recommendation("d", "training"));

        var result = index.Search("housing officers training");

        Assert.Equal("a b c", result.Ids());
        Assert.Contains("most of them", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Enough_results_for_all_words_are_left_alone()
    {
        var index = IndexOf(
            [.. Enumerable.Range(0, 3).Select(i => Recommendation($"a{i}", "housing officers")), Recommendation("b", "housing")]);

        var result = index.Search("housing officers");

        Assert.Equal("a0 a1 a2", result.Ids());
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void A_filter_does_not_change_how_the_words_are_read()
    {
        var index = IndexOf(
            Enumerable.Range(0, 5).Select(i => Recommendation($"a{i}", "housing officers") with { Year = 2019 + i })
                .Append(Recommendation("b", "housing") with { Year = 2019 }));

        Assert.Equal("a0", index.Search("housing officers", (Facets.Year, ["2019"])).Ids());
    }
}
