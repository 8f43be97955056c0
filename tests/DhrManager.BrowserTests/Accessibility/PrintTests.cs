using DhrManager.BrowserTests.Harness;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Accessibility;

[Collection(SiteCollection.Name)]
public class PrintTests(Site site)
{
    [Fact]
    public async Task Paper_shows_the_handling_marking_and_no_navigation()
    {
        await using var manager = await Someone.SignedInAsync(site, "manager");
        await manager.GoAsync(await manager.SomeReviewAsync());

        await manager.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await manager.Page.GetByText("OFFICIAL-SENSITIVE").First.IsVisibleAsync());
        foreach (var navigation in await manager.Page.Locator("nav").AllAsync())
        {
            Assert.False(await navigation.IsVisibleAsync());
        }
    }
}
