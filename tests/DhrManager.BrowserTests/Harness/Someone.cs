using DhrManager.Web.Seeding;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Harness;

/// <summary>A person at a browser of their own. What they press is checked: a form that comes back with errors fails the test.</summary>
public sealed class Someone(IPage page, string siteAddress) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>Where they are, without the site.</summary>
    public string Path => page.Url[siteAddress.Length..];

    /// <summary>The questions of the page they are on.</summary>
    public Questions Form => new(page.Locator("main"));

    /// <param name="mailbox">As in seed/demo/county.json, without the domain.</param>
    public static async Task<Someone> SignedInAsync(Site site, string mailbox, bool javaScript = true, int width = 1200)
    {
        var someone = await VisitingAsync(site, javaScript, width);
        await someone.GoAsync("/account/sign-in");
        await someone.FillInAsync(("Email address", mailbox + "@estmere.example"), ("Password", DemoAccounts.Password));
        await someone.PressAsync("Sign in");
        return someone;
    }

    /// <summary>Somebody who has not signed in.</summary>
    public static async Task<Someone> VisitingAsync(Site site, bool javaScript = true, int width = 1200)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(30_000);
        return new Someone(await context.NewPageAsync(), site.Address);
    }

    /// <summary>Types an address. The page must be there.</summary>
    public async Task GoAsync(string address)
    {
        var answer = await page.GotoAsync(address);
        Assert.True(answer!.Ok, $"{address} answered {answer.Status}");
    }

    /// <summary>Answers questions of the page, each found by its label or legend.</summary>
    public Task FillInAsync(params (string Question, object Answer)[] answers) => Form.AnswerAsync(answers);

    /// <summary>Answers questions that stand in a group of their own, found by its legend.</summary>
    public Task FillInGroupAsync(string legend, params (string Question, object Answer)[] answers) => Form.Group(legend).AnswerAsync(answers);

    /// <summary>Presses a button; the form must not come back with errors.</summary>
    public async Task PressAsync(string button)
    {
        await TryAsync(button);
        var errors = await ErrorsAsync();
        Assert.True(errors.Count == 0, $"{Path}, “{button}”: {string.Join(" | ", errors)}");
    }

    /// <summary>Presses a button, whatever comes of it.</summary>
    public Task TryAsync(string button) => LeaveByAsync(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).First);

    public Task FollowAsync(string link) => LeaveByAsync(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link }).First);

    /// <summary>Clicks what leads to another page and waits for that page: a click alone is over before the browser has left.</summary>
    public async Task LeaveByAsync(ILocator control)
    {
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes'; }");
        await control.ClickAsync();
        await page.Locator("html:not([data-left])").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    /// <summary>The sentences of the error summary.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync() =>
        [.. (await page.Locator(".govuk-error-summary__list li").AllTextContentsAsync()).Select(text => text.Trim())];

    public async Task SeesAsync(string words) => Assert.Contains(words, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();
}
