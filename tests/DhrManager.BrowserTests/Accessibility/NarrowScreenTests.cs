using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Accessibility;

[Collection(SiteCollection.Name)]
public class NarrowScreenTests(Site site)
{
    private const int Phone = 375;

    [Theory]
    [InlineData("/")]
    [InlineData("/reviews")]
    [InlineData("/reviews/new")]
    [InlineData("/lessons")]
    [InlineData("/collections")]
    [InlineData("/collections/{collection}")]
    [InlineData("/briefings/{briefing}")]
    [InlineData("/briefings/{briefing}/change")]
    [InlineData("/briefings/{briefing}/sheets/briefing?format=html")]
    [InlineData("/briefings/{briefing}/sheets/card?format=html")]
    [InlineData("/briefings/{briefing}/sheets/slide?format=html")]
    [InlineData("/trends")]
    [InlineData("/trends/heat-map")]
    [InlineData("/trends/recurring")]
    [InlineData("/open-data")]
    [InlineData("/lesson-use")]
    [InlineData("/agencies")]
    [InlineData("/accessibility")]
    [InlineData("{review}")]
    [InlineData("{review}/people")]
    [InlineData("{review}/agencies")]
    [InlineData("{review}/clocks")]
    [InlineData("{review}/panel")]
    [InlineData("{review}/findings")]
    public async Task A_page_is_read_on_a_phone_without_scrolling_sideways(string address)
    {
        await using var manager = await Someone.SignedInAsync(site, "manager", width: Phone);

        await manager.GoAsync((await SomeOutputs.FillInAsync(site, address)).Replace("{review}", await manager.SomeReviewAsync(), StringComparison.Ordinal));

        Assert.Equal(Phone, await manager.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await Axe.ProblemsAsync(manager.Page));
    }
}
