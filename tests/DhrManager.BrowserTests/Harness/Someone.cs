using System.Text.Json;
using DhrManager.Web.Seeding;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Harness;

/// <summary>A person at a browser of their own.</summary>
public sealed class Someone(IPage page, string siteAddress)
{
    private static readonly string _axe = File.ReadAllText(AxeScript());

    public IPage Page => page;

    /// <param name="mailbox">As in seed/demo/county.json, without the domain.</param>
    public static async Task<Someone> SignedInAsync(Site site, string mailbox, bool javaScript = true)
    {
        var someone = await VisitingAsync(site, javaScript);
        await someone.GoAsync("/account/sign-in");
        await someone.FillAsync("Email address", mailbox + "@estmere.example");
        await someone.FillAsync("Password", DemoAccounts.Password);
        await someone.PressAsync("Sign in");
        return someone;
    }

    public static async Task<Someone> VisitingAsync(Site site, bool javaScript = true, int width = 1200)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(15_000);
        return new Someone(await context.NewPageAsync(), site.Address);
    }

    public Task GoAsync(string address) => page.GotoAsync(address);

    public Task FillAsync(string label, string text) => page.GetByLabel(label, Exactly).First.FillAsync(text);

    /// <summary>Fills the three boxes of a date.</summary>
    public async Task FillDateAsync(string legend, DateOnly date)
    {
        var group = page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = legend });
        await group.GetByLabel("Day").FillAsync($"{date.Day}");
        await group.GetByLabel("Month").FillAsync($"{date.Month}");
        await group.GetByLabel("Year").FillAsync($"{date.Year}");
    }

    public Task ChooseAsync(string label) => page.GetByLabel(label, Exactly).First.CheckAsync();

    public Task SelectAsync(string label, string option) => page.GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Label = option });

    /// <summary>Presses a button and fails with the page's errors when the form comes back.</summary>
    public async Task PressAsync(string button)
    {
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).First.ClickAsync();
        var errors = page.Locator(".govuk-error-summary__list li");
        Assert.True(await errors.CountAsync() == 0, $"{page.Url}: {string.Join(" | ", await errors.AllTextContentsAsync())}");
    }

    public Task FollowAsync(string link) => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link }).First.ClickAsync();

    public string Path => page.Url[siteAddress.Length..];

    /// <summary>What axe finds wrong on the page by WCAG 2.2 A and AA and its best practices.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityProblemsAsync()
    {
        // Through the debugger, so the page's content security policy does not stop it.
        await page.EvaluateAsync(_axe + ";0");
        var found = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' ; '))");
        return [.. found.EnumerateArray().Select(v => v.GetString()!)];
    }

    private static PageGetByLabelOptions Exactly => new() { Exact = true };

    private static string AxeScript()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "DhrManager.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine(folder.FullName, "src/DhrManager.Web/node_modules/axe-core/axe.min.js");
    }
}
