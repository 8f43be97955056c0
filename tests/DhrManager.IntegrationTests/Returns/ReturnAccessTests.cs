using System.Net;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Returns;

public class ReturnAccessTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("agencies")]
    [InlineData("request-returns")]
    [InlineData("returns/further")]
    public async Task Somebody_who_has_not_signed_in_is_asked_to(string page)
    {
        var review = await ReturnCase.StartAsync(app);

        var answer = await app.Visit().TryGetAsync($"/reviews/{review.ReviewId}/{page}");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    [Theory]
    [InlineData("nominate-author")]
    [InlineData("write-return")]
    [InlineData("returns")]
    [InlineData("returns/waive")]
    [InlineData("returns/move")]
    public async Task The_return_of_another_agency_is_not_found(string page)
    {
        var review = await ReturnCase.BeingWrittenAsync(app);
        var hospital = await app.SignInAsync("health.contact");

        Assert.Equal(HttpStatusCode.NotFound, (await hospital.TryGetAsync($"/reviews/{review.ReviewId}/{page}/{review.Police}")).Status);
    }

    [Fact]
    public async Task A_return_is_not_found_under_another_review()
    {
        var one = await ReturnCase.StartAsync(app);
        var other = await ReturnCase.StartAsync(app);
        var manager = await app.SignInAsync("manager");

        Assert.Equal(HttpStatusCode.NotFound, (await manager.TryGetAsync($"/reviews/{other.ReviewId}/returns/{one.Police}")).Status);
    }

    [Fact]
    public async Task People_of_an_agency_see_their_own_row_of_the_board()
    {
        var review = await ReturnCase.StartAsync(app);
        var hospital = await app.SignInAsync("health.contact");

        var text = (await hospital.GetAsync($"/reviews/{review.ReviewId}/agencies")).Text;

        Assert.Contains("Averill and District Hospitals", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Estmere Constabulary", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_signed_off_is_read_by_its_own_agency_only()
    {
        var review = await ReturnCase.BeingWrittenAsync(app, (r, police, actor) => r.SubmitReturn(police, ReturnCase.Content, actor));
        var address = $"/reviews/{review.ReviewId}/returns/{review.Police}";

        Assert.Contains("Two call-outs.", (await (await app.SignInAsync("police.contact")).GetAsync(address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Two call-outs.", (await (await app.SignInAsync("chair")).GetAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_posts_past_a_page_that_is_not_for_them()
    {
        var review = await ReturnCase.StartAsync(app);
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{review.ReviewId}/returns/waive/{review.Police}");
        var contact = await app.SignInAsync("police.contact");

        var answer = await contact.PostAsync(page, "main form", [("Input.Reason", "We would rather not."), ("_owner", "")]);

        Assert.Contains(answer.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.True(await review.LookAsync(r => r.IsOutstanding));
    }
}
