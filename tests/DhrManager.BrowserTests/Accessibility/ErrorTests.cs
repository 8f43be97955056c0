using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Accessibility;

[Collection(SiteCollection.Name)]
public class ErrorTests(Site site)
{
    [Theory]
    [InlineData("/reviews/new", "Save and open the review")]
    [InlineData("{review}/grant-access", "Add the person")]
    [InlineData("{review}/pause", "Pause the review")]
    [InlineData("{review}/arrange-meeting", "Arrange the meeting")]
    [InlineData("{review}/record-family-contact", "Save the contact")]
    public async Task An_empty_form_comes_back_with_errors_that_lead_to_their_questions(string address, string button)
    {
        await using var manager = await Someone.SignedInAsync(site, "manager");
        await manager.GoAsync(address.Replace("{review}", await manager.SomeReviewAsync(), StringComparison.Ordinal));

        await manager.TryAsync(button);

        Assert.NotEmpty(await manager.ErrorsAsync());
        Assert.StartsWith("Error: ", await manager.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(await Axe.ProblemsAsync(manager.Page));
        await manager.Page.Locator(".govuk-error-summary__list a").First.ClickAsync();
        Assert.True(await manager.Page.Locator("main :focus").IsVisibleAsync());
    }
}
