using System.Text.Json;
using DhrManager.BrowserTests.Harness;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Accessibility;

/// <summary>Runs axe on a page.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).join(' ; '))
        """;

    private static readonly string _script = File.ReadAllText(Path.Combine(Repository.Folder, "src/DhrManager.Web/node_modules/axe-core/axe.min.js"));

    /// <summary>What is wrong by WCAG 2.2 A and AA and by axe's best practices; one line for each rule.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(IPage page)
    {
        // Through the debugger, so the page's content security policy does not stop it.
        await page.EvaluateAsync(_script + ";0");
        var found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(problem => problem.GetString()!)];
    }
}
