using DhrManager.Lessons.Index;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class ReadingTests
{
    [Fact]
    public void Few_results_for_all_words_bring_in_those_with_some_and_say_so()
    {
        var index = IndexOf(
            Enumerable.Range(0, 9).Select(i => Recommendation($"b{i}", "housing officers"))
                .Append(Recommendation("a", "housing officers training"))
                .Append(Recommendation("c", "training")));

        var result = index.Search("housing officers training");

        Assert.Equal("a b0 b1 b2 b3 b4 b5 b6 b7 b8", result.Ids());
        Assert.Contains("most of them", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Enough_results_for_all_words_are_left_alone()
    {
        var index = IndexOf(
            [.. Enumerable.Range(0, 10).Select(i => Recommendation($"a{i}", "housing officers")), Recommendation("b", "housing")]);

        var result = index.Search("housing officers");

        Assert.Equal("a0 a1 a2 a3 a4 a5 a6 a7 a8 a9", result.Ids());
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void A_filter_does_not_change_how_the_words_are_read()
    {
        var index = IndexOf(
            Enumerable.Range(0, 10).Select(i => Recommendation($"a{i}", "housing officers") with { Year = 2019 + i })
                .Append(Recommendation("b", "housing") with { Year = 2019 }));

        Assert.Equal("a0", index.Search("housing officers", (Facets.Year, ["2019"])).Ids());
    }
}
