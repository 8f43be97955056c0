using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class FacetTests
{
    private readonly LessonIndex _index = IndexOf(
        Recommendation("a", "housing") with { Year = 2020, Partnership = "North", Themes = ["Risk", "Records"] },
        Recommendation("b", "housing") with { Year = 2021, Partnership = "North", Themes = ["Risk"] },
        Recommendation("c", "housing") with { Year = 2021, Partnership = "South", Themes = ["Records", "Records"] },
        Recommendation("d", "police") with { Year = 2021, Partnership = "South" });

    [Fact]
    public void Values_are_counted_among_the_documents_found()
    {
        var result = _index.Search("housing");

        Assert.Equal("2021 2, 2020 1", Counts(result, Facets.Year));
        Assert.Equal("Records 2, Risk 2", Counts(result, Facets.Theme));
        Assert.Equal("recommendation 3", Counts(result, Facets.Kind));
        Assert.DoesNotContain(result.Facets, facet => facet.Name == Facets.Agency);
    }

    [Fact]
    public void Values_of_one_facet_are_alternatives_and_facets_add_up()
    {
        Assert.Equal("a b c", _index.Search("housing", (Facets.Theme, ["Risk", "Records"])).Ids());
        Assert.Equal("b", _index.Search("housing", (Facets.Theme, ["Risk"]), (Facets.Year, ["2021"])).Ids());
    }

    [Fact]
    public void A_facet_with_a_filter_is_counted_as_if_it_had_none()
    {
        var result = _index.Search("housing", (Facets.Year, ["2021"]));

        Assert.Equal(2, result.Total);
        Assert.Equal("2021* 2, 2020 1", Counts(result, Facets.Year));
        Assert.Equal("North 1, South 1", Counts(result, Facets.Partnership));
    }

    [Fact]
    public void A_selected_value_is_shown_even_when_nothing_has_it()
    {
        var result = _index.Search("police", (Facets.Theme, ["Risk"]), (Facets.Year, ["1999"]));

        Assert.Equal(0, result.Total);
        Assert.Equal("Risk* 0", Counts(result, Facets.Theme));
        Assert.Equal("1999* 0", Counts(result, Facets.Year));
    }

    [Fact]
    public void An_empty_filter_asks_for_nothing() => Assert.Equal(3, _index.Search("housing", (Facets.Year, [])).Total);

    [Fact]
    public void A_filter_on_a_facet_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _index.Search("housing", ("colour", ["red"])));
    }

    private static string Counts(SearchResult result, string facet) => string.Join(
        ", ",
        result.Facets.Single(f => f.Name == facet).Values.Select(v => $"{v.Value}{(v.IsSelected ? "*" : "")} {v.Count}"));
}
