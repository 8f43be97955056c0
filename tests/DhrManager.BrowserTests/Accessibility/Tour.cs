using System.Net;
using System.Text.RegularExpressions;
using DhrManager.BrowserTests.Harness;
using DhrManager.Domain.Access;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Accessibility;

/// <summary>
/// Follows the links of the site as several people, until each page has been reached by somebody who may see it. The
/// parts of a review are read for every review, because each leads somewhere else; of all other pages one is enough.
/// </summary>
internal sealed partial class Tour(SitePages pages)
{
    private readonly Dictionary<string, (Someone Who, string Address)> _reached = [];

    /// <summary>The first address found for each pattern, and who found it.</summary>
    public IReadOnlyDictionary<string, (Someone Who, string Address)> Reached => _reached;

    /// <summary>Begins at a page and follows every link that leads to something new.</summary>
    public async Task WalkAsync(Someone who, string start)
    {
        var seen = new HashSet<string> { start };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var address))
        {
            foreach (var link in (await LinksAsync(who, address)).Where(IsWanted).Where(seen.Add))
            {
                waiting.Enqueue(link);
            }
        }
    }

    /// <summary>Goes to a page that nothing links to at the moment, unless it has been reached already.</summary>
    public async Task LookInAsync(Someone who, string address)
    {
        if (IsWanted(address))
        {
            await LinksAsync(who, address);
        }
    }

    /// <returns>The addresses the page links to, or none when it is not there for this person.</returns>
    private async Task<IEnumerable<string>> LinksAsync(Someone who, string address)
    {
        var answer = await who.Page.Context.APIRequest.GetAsync(address, new APIRequestContextOptions { MaxRedirects = 0 });
        var html = await answer.TextAsync();
        if (!answer.Ok || html.Contains("You cannot see this page", StringComparison.Ordinal))
        {
            return [];
        }

        _reached.TryAdd(pages.PatternOf(address)!, (who, address));
        return Links().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value));
    }

    private bool IsWanted(string address) =>
        pages.PatternOf(address) is { } pattern
        && (IsPartOfReview(pattern) ? !address.Contains('?', StringComparison.Ordinal) : !_reached.ContainsKey(pattern));

    private static bool IsPartOfReview(string pattern) =>
        pattern == "/reviews/{ReviewId:guid}"
        || (pattern.StartsWith("/reviews/{ReviewId:guid}/", StringComparison.Ordinal)
            && ReviewPart.List.TryFind(pattern[(pattern.LastIndexOf('/') + 1)..], out _));

    [GeneratedRegex("<a [^>]*href=\"(/[^\"]*)\"")]
    private static partial Regex Links();
}
