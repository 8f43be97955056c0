using System.Net;
using System.Text;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.IntegrationTests.Seeding;

namespace DhrManager.IntegrationTests.Trends;

[Collection(OneDemo.Name)]
public class TrendsTests(DemoFactory app)
{
    [Theory]
    [InlineData("/trends")]
    [InlineData("/trends/heat-map")]
    [InlineData("/trends/recurring")]
    [InlineData("/trends/export?format=csv")]
    public async Task Somebody_who_has_not_signed_in_is_asked_to(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
    }

    [Theory]
    [InlineData("/trends?by=theme&agency=Nobody")]
    [InlineData("/trends?by=agency&theme=NONE")]
    [InlineData("/trends/heat-map?year=1066")]
    [InlineData("/trends/export?format=exe")]
    public async Task What_there_is_not_is_not_found(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("practitioner")).TryGetAsync(address)).Status);
    }

    [Theory]
    [InlineData("/trends")]
    [InlineData("/trends?by=agency")]
    [InlineData("/trends/heat-map")]
    public async Task Others_see_no_small_number_where_managers_see_all(string address)
    {
        await app.IndexAsync();

        var others = Figures(await (await app.SignInAsync("practitioner")).GetAsync(address));
        var manager = Figures(await (await app.SignInAsync("manager")).GetAsync(address));

        Assert.DoesNotContain(others, text => int.TryParse(text, out var figure) && figure is > 0 and < 5);
        Assert.Contains(manager, text => int.TryParse(text.Split(' ', '\n')[0], out var figure) && figure is > 0 and < 5);
        Assert.Equal(manager.Count, others.Count);
        var asOthers = Figures(await (await app.SignInAsync("manager")).GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "view=others"));
        Assert.Equal(others, asOthers);
    }

    [Fact]
    public async Task The_file_holds_exactly_what_the_page_shows()
    {
        await app.IndexAsync();
        var visitor = await app.SignInAsync("practitioner");
        var page = await visitor.GetAsync("/trends?by=place");
        var link = page.Document.QuerySelector("a[download][href*='csv']")!.GetAttribute("href")!;

        var csv = Encoding.UTF8.GetString((await visitor.BytesAsync(link)).Content);

        var figures = csv.TrimEnd().Split("\r\n").Skip(1).SelectMany(line => line.Split(',')[1..]);
        Assert.Equal(Figures(page), figures);
        Assert.Equal("trends.xlsx", (await visitor.BytesAsync(link.Replace("csv", "xlsx", StringComparison.Ordinal))).FileName);
    }

    [Fact]
    public async Task The_charts_say_what_the_table_says_and_only_managers_see_single_months()
    {
        await app.IndexAsync();
        var page = await (await app.SignInAsync("manager")).GetAsync("/trends");

        Assert.Equal(3, page.Document.QuerySelectorAll("svg[role=img]").Length);
        Assert.All(page.Document.QuerySelectorAll("svg[role=img]"), svg => Assert.False(string.IsNullOrWhiteSpace(svg.QuerySelector("desc")?.TextContent)));
        Assert.Contains("Twelve months rolling", page.Text, StringComparison.Ordinal);
        Assert.Contains("others do not see", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Twelve months rolling", (await (await app.SignInAsync("practitioner")).GetAsync("/trends")).Text, StringComparison.Ordinal);
    }

    private static List<string> Figures(Page page) =>
        [.. page.Document.QuerySelectorAll("main .app-table-scroll td").Select(cell => cell.TextContent.Trim())];
}
