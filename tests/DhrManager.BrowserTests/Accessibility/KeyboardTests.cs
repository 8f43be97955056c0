using DhrManager.BrowserTests.Harness;
using DhrManager.BrowserTests.Journeys;

namespace DhrManager.BrowserTests.Accessibility;

[Collection(SiteCollection.Name)]
public class KeyboardTests(Site site)
{
    /// <summary>More than any page of the tests has stops.</summary>
    private const int MaxStops = 80;

    [Fact]
    public async Task The_first_stop_leads_past_the_navigation()
    {
        await using var manager = await Someone.SignedInAsync(site, "manager");
        await manager.GoAsync("/reviews");

        await manager.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await FocusedTextAsync(manager));
        await manager.Page.Keyboard.PressAsync("Enter");
        await manager.Page.Keyboard.PressAsync("Tab");

        Assert.Equal(1, await manager.Page.Locator("main :focus").CountAsync());
    }

    [Fact]
    public async Task A_step_is_done_with_the_keyboard_alone()
    {
        await using var cast = await Cast.SignInAsync(site, javaScript: true, "manager");
        await new EarlySteps(cast).NotifyAsync("Whinchat");
        var manager = await cast.OpenTaskAsync("manager", "triage");

        await TabToAsync(manager, "main input[type=radio]");
        await manager.Page.Keyboard.PressAsync("Space");
        await TabToAsync(manager, "main textarea");
        await manager.Page.Keyboard.TypeAsync("Within our area.");
        await TabToAsync(manager, "main button[type=submit]");
        await manager.Page.Keyboard.PressAsync("Enter");

        await manager.Page.WaitForURLAsync($"**/reviews/{cast.ReviewId}");
        await manager.SeesAsync("Scoping");
    }

    private static async Task TabToAsync(Someone person, string selector)
    {
        for (var stop = 0; !await person.Page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector); stop++)
        {
            Assert.True(stop < MaxStops, $"The Tab key does not lead to {selector}");
            await person.Page.Keyboard.PressAsync("Tab");
        }
    }

    private static async Task<string> FocusedTextAsync(Someone person) =>
        await person.Page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");
}
