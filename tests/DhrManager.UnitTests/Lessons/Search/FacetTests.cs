using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
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

    [Fact]
    public void A_document_has_values_of_any_facet_by_its_name()
    {
        var index = IndexOf(
            Recommendation("a", "housing") with { FacetValues = Values((Facets.Children, ["Yes"]), (Facets.Force, ["Estmere", "Northshire"])) },
            Recommendation("b", "housing") with { FacetValues = Values((Facets.Children, [Facets.NotStated])) },
            Recommendation("c", "housing"));

        Assert.Equal("a", index.Search("housing", (Facets.Force, ["Northshire"])).Ids());
        Assert.Equal("b", index.Search("housing", (Facets.Children, [Facets.NotStated])).Ids());
        Assert.Equal("a", index.Search(BoxQuery.Parse("children:yes").Readings[0].Query).Ids());
    }

    [Fact]
    public void What_is_not_stated_is_never_no()
    {
        var index = IndexOf(
            Recommendation("a", "housing") with { FacetValues = Values((Facets.Children, ["No"])) },
            Recommendation("b", "housing") with { FacetValues = Values((Facets.Children, [Facets.NotStated])) });

        Assert.Equal("a", index.Search("housing", (Facets.Children, ["No"])).Ids());
        Assert.Equal(["No 1", "not-stated 1"], index.Search("housing").Facets.Single(f => f.Name == Facets.Children).Values.Select(v => $"{v.Value} {v.Count}"));
    }

    [Fact]
    public void Values_that_nothing_found_has_are_listed_when_asked_for()
    {
        var index = IndexOf(Recommendation("a", "housing") with { Year = 2019 }, Recommendation("b", "policing") with { Year = 2020 });
        var request = new SearchRequest { Query = PlainQueryParser.Parse("housing") };

        Assert.Equal(["2019 1"], Years(request));
        Assert.Equal(["2019 1", "2020 0"], Years(request with { CountsEmptyValues = true }));

        IEnumerable<string> Years(SearchRequest asked) =>
            new LessonSearcher(index).Search(asked).Facets.Single(f => f.Name == Facets.Year).Values.Select(v => $"{v.Value} {v.Count}");
    }

    private static Dictionary<string, IReadOnlyList<string>> Values(params (string Facet, string[] Values)[] facets) =>
        facets.ToDictionary(facet => facet.Facet, IReadOnlyList<string> (facet) => facet.Values);
}
