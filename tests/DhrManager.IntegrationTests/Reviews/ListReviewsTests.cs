using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Reviews;

public class ListReviewsTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/reviews")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/reviews.csv")).Status);
    }

    [Fact]
    public async Task Only_reviews_with_the_reader_on_their_list_are_listed()
    {
        await app.NotifyDeathAsync("Siskin");

        Assert.Contains("Siskin", (await (await app.SignInAsync("manager")).GetAsync("/reviews")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Siskin", (await (await app.SignInAsync("health.contact")).GetAsync("/reviews?state=all")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=swift", true)]
    [InlineData("?q=nobody", false)]
    [InlineData("?stage=notification&q=Swift", true)]
    [InlineData("?stage=closed&q=Swift", false)]
    [InlineData("?state=closed&q=Swift", false)]
    [InlineData("?state=all&late=true&q=Swift", true)]
    [InlineData("?sort=notified&page=999&q=Swift", true)]
    [InlineData("?stage=nonsense&partnership=nonsense&sort=nonsense&page=-1&q=Swift", true)]
    public async Task The_address_says_which_reviews(string query, bool isListed)
    {
        await app.NotifyDeathAsync("Swift", daysAgo: 60);

        var text = (await (await app.SignInAsync("manager")).GetAsync("/reviews" + query)).Document.QuerySelector("main table")?.TextContent ?? "";

        Assert.Equal(isListed, text.Contains("Swift", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_review_says_its_next_date_and_what_it_waits_for()
    {
        await app.NotifyDeathAsync("Plover", daysAgo: 60);

        var row = (await (await app.SignInAsync("manager")).GetAsync("/reviews?q=Plover")).Document.QuerySelector("main tbody tr")!.TextContent;

        Assert.Contains("working days late", row, StringComparison.Ordinal);
        Assert.Contains("(CSP manager", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_download_holds_what_the_list_shows_and_is_in_the_audit_trail()
    {
        await app.NotifyDeathAsync("=Kestrel");
        var visitor = await app.SignInAsync("manager");

        var file = await visitor.GetAsync("/reviews.csv?q=Kestrel");

        Assert.Contains("'=Kestrel", file.Document.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.True(await app.WithDatabaseAsync(db => db.Set<AuditEntry>().AnyAsync(e => e.Kind == "ReviewsDownloaded")));
    }
}
