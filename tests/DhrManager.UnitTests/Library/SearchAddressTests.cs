using DhrManager.Web.Features.Lessons.SearchLessons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.UnitTests.Library;

public class SearchAddressTests
{
    [Theory]
    [InlineData("/lessons")]
    [InlineData("/lessons?q=safety%20plan")]
    [InlineData("/lessons?q=alone&agency=Estmere%20Constabulary&kind=lesson&kind=recommendation&sort=newest&page=3")]
    public void An_address_read_and_written_again_is_the_same(string address) =>
        Assert.Equal(address, Read(address).Href);

    [Theory]
    [InlineData("/lessons?page=0", "/lessons")]
    [InlineData("/lessons?page=-4", "/lessons")]
    [InlineData("/lessons?page=many", "/lessons")]
    [InlineData("/lessons?page=100000", "/lessons?page=500")]
    [InlineData("/lessons?sort=sideways&colour=blue&q=%20%20&kind=", "/lessons")]
    [InlineData("/lessons?kind=lesson&kind=lesson", "/lessons?kind=lesson")]
    public void What_makes_no_sense_is_left_out(string address, string meant) =>
        Assert.Equal(meant, Read(address).Href);

    [Fact]
    public void Taking_a_filter_away_keeps_the_rest_and_goes_to_the_first_page()
    {
        var address = Read("/lessons?q=alone&kind=lesson&kind=review&page=3");

        Assert.Equal("/lessons?q=alone&kind=review", address.Without("kind", "lesson").Href);
        Assert.Equal("/lessons?q=alone", address.Without("kind", "lesson").Without("kind", "review").Href);
        Assert.Equal("/lessons?q=alone", address.WithoutFilters().Href);
    }

    [Fact]
    public void A_form_carries_along_what_it_does_not_change()
    {
        var address = Read("/lessons?q=alone&kind=lesson&sort=newest&page=3");

        Assert.Equal(["q", "sort"], address.AllButFilters.Select(p => p.Key));
        Assert.Equal(["kind", "sort"], address.AllButWords.Select(p => p.Key));
    }

    [Fact]
    public void Whether_empty_choices_are_listed_is_in_the_address()
    {
        var address = Read("/lessons?q=alone&children=not-stated&choices=all");

        Assert.True(address.ShowsEmptyChoices);
        Assert.True(address.Has("children", "not-stated"));
        Assert.Equal("/lessons?q=alone&children=not-stated&choices=all", address.Href);
        Assert.Equal("/lessons?q=alone&children=not-stated", (address with { ShowsEmptyChoices = false }).Href);
    }

    [Fact]
    public void What_is_unfolded_stays_unfolded_on_the_page_and_is_not_kept_with_a_search()
    {
        var address = Read("/lessons?q=alone&open=where&open=agency&open=forged&open=");

        Assert.Equal("/lessons?q=alone&open=agency&open=where", address.Href);
        Assert.Contains(address.AllButFilters, p => p is { Key: "open", Value: "where" });
        Assert.DoesNotContain("open=", address.SaveHref, StringComparison.Ordinal);
        Assert.DoesNotContain("open=", address.ExportHref("csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_unfolded_or_ticked_is_shown_and_so_counted()
    {
        Assert.DoesNotContain("sex", Read("/lessons?q=alone").ShownFacets);
        Assert.Contains("agency", Read("/lessons?q=alone").ShownFacets);
        Assert.Contains("sex", Read("/lessons?q=alone&open=who").ShownFacets);
        Assert.Contains("sex", Read("/lessons?q=alone&age=60+or+over").ShownFacets);
    }

    private static SearchAddress Read(string address) =>
        SearchAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(address.Contains('?') ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "")));
}
