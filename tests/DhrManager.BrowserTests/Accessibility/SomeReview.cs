using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Accessibility;

internal static class SomeReview
{
    /// <summary>Address of the first review in somebody's list.</summary>
    public static async Task<string> SomeReviewAsync(this Someone person)
    {
        await person.GoAsync("/reviews");
        return (await person.Page.Locator("main th a[href^='/reviews/']").First.GetAttributeAsync("href"))!;
    }
}
