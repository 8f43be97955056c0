using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;

namespace DhrManager.IntegrationTests.Trends;

public class RecurringTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task What_two_reviews_say_is_listed_once_with_both_reviews()
    {
        var visitor = await app.SignInAsync("practitioner");
        await app.IndexAsync();
        Assert.Contains("Nothing yet", (await visitor.GetAsync("/trends/recurring")).Text, StringComparison.Ordinal);
        var (first, second) = (await app.FindingsAsync(), await app.FindingsAsync());

        var page = await visitor.GetAsync("/trends/recurring?kind=recommendation&sort=first");

        var row = Assert.Single(page.Document.QuerySelectorAll("main tbody tr"));
        Assert.StartsWith("Ask people alone", row.QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", row.QuerySelector("td")!.TextContent);
        Assert.Equal(
            new[] { first.ReviewId, second.ReviewId }.SelectMany(id => new[] { $"/lessons/{id}#recommendation-1", $"/lessons/{id}#recommendation-2" }).Order(),
            row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Order());
        Assert.Contains("No", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Done by", row.TextContent, StringComparison.Ordinal);
        Assert.Empty((await visitor.GetAsync("/trends/recurring?again=yes")).Document.QuerySelectorAll("main tbody tr"));
    }
}
