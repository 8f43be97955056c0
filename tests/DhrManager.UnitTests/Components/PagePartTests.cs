using Bunit;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.UnitTests.Components;

public sealed class PagePartTests : StaticPage
{
    [Theory]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 9, "1 2 … 9")]
    [InlineData(5, 12, "1 … 4 5 6 … 12")]
    [InlineData(12, 12, "1 … 11 12")]
    public void Pagination_offers_both_ends_and_the_neighbours(int page, int pages, string expected)
    {
        var nav = Pages(page, pages);

        var shown = nav.FindAll(".govuk-pagination__item").Select(i => i.QuerySelector("a")?.TextContent ?? "…");
        Assert.Equal(expected, string.Join(' ', shown));
        Assert.Equal($"/reviews?page={page}", nav.Find("[aria-current=page]").GetAttribute("href"));
    }

    [Fact]
    public void A_single_page_needs_no_pagination() => Assert.Empty(Pages(1, 1).Markup.Trim());

    [Fact]
    public void The_part_of_the_review_being_read_is_marked()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/reviews/1/panel?x=1");

        var nav = Render<GovSubNavigation>(p => p.Add(x => x.Label, "Parts of this review")
            .Add(x => x.Links, [new("Overview", "/reviews/1"), new("Panel", "/reviews/1/panel")]));

        Assert.Equal("Panel", Assert.Single(nav.FindAll("[aria-current=page]")).TextContent);
    }

    [Theory]
    [InlineData("/reviews", "/reviews/1/panel", true)]
    [InlineData("/reviews", "/reviews", true)]
    [InlineData("/reviews", "/reviews-archive", false)]
    [InlineData("/", "/reviews", false)]
    [InlineData("/", "/", true)]
    public void A_link_covers_its_page_and_those_below(string href, string path, bool expected) =>
        Assert.Equal(expected, new NavigationLink("Link", href).Covers(path));

    [Fact]
    public void Tasks_are_described_by_their_own_hint_and_status()
    {
        var list = Render<GovTaskList>(p => p
            .AddChildContent<GovTaskItem>(t => t
                .Add(x => x.Name, "Record the decision").Add(x => x.Href, "/d").Add(x => x.Hint, "Due today").Add(x => x.Status, "Late").Add(x => x.Colour, TagColour.Red))
            .AddChildContent<GovTaskItem>(t => t.Add(x => x.Name, "Publish").Add(x => x.Status, "Cannot start yet")));

        Assert.Equal("task-list-1-hint task-list-1-status", list.Find("a").GetAttribute("aria-describedby"));
        Assert.Equal("Late", list.Find("#task-list-1-status").TextContent.Trim());
        Assert.Equal("Cannot start yet", list.Find("#task-list-2-status").TextContent.Trim());
    }

    [Fact]
    public void An_empty_value_in_a_summary_says_so_and_its_link_names_what_it_changes()
    {
        var row = Render<GovSummaryRow>(p => p.Add(x => x.Key, "Decided on").Add(x => x.ActionHref, "/d"));

        Assert.Equal("Not recorded", row.Find("dd").TextContent.Trim());
        Assert.Equal("Change decided on", row.Find("a").TextContent.Trim());
    }

    [Fact]
    public void A_link_that_looks_like_a_button_can_be_told_from_a_button()
    {
        Assert.Equal("submit", Render<GovButton>().Find("button").GetAttribute("type"));
        Assert.Equal("button", Render<GovButton>(p => p.Add(x => x.Href, "/x")).Find("a").GetAttribute("role"));
    }

    [Fact]
    public void The_header_offers_only_sign_in_to_a_stranger()
    {
        Assert.Equal(["/", "/account/sign-in"], Hrefs(Render<SiteHeader>()));
    }

    [Fact]
    public void The_header_offers_what_a_policy_allows()
    {
        User.SetAuthorized("Ann Reed").SetPolicies("see-reviews");

        var header = Render<SiteHeader>(p => p.AddCascadingValue(new ServiceNavigation(
            [new("My work", "/work"), new("Reviews", "/reviews", "see-reviews"), new("People", "/people", "manage-people")])));

        Assert.Equal(["/", "/account/password", "/work", "/reviews"], Hrefs(header));
        Assert.Equal("Ann Reed", header.Find(".app-header__who").TextContent);
        Assert.NotNull(header.Find("form[action='/account/sign-out'] [name=__RequestVerificationToken]"));
    }

    private static IEnumerable<string?> Hrefs(IRenderedComponent<SiteHeader> header) =>
        header.FindAll("a").Select(a => a.GetAttribute("href"));

    private IRenderedComponent<GovPagination> Pages(int page, int pages) => Render<GovPagination>(p => p
        .Add(x => x.Page, page).Add(x => x.PageCount, pages).Add(x => x.Href, n => $"/reviews?page={n}"));
}
