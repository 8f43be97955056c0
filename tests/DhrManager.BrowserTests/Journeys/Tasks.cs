using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

internal static class Tasks
{
    /// <summary>Goes to “My work” and opens the task of this review that waits there.</summary>
    public static async Task OpenTaskAsync(this Someone person, Guid reviewId, string form)
    {
        await person.GoAsync("/");
        var link = person.Page.Locator($"main a[href^='/reviews/{reviewId}/{form}']");
        Assert.True(await link.CountAsync() > 0, $"“My work” has no task {form}");
        await link.First.ClickAsync();
    }
}
