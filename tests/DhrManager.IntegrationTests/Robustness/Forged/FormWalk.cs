using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Robustness.Forged;

/// <summary>A form, where it stands and somebody who may use it.</summary>
internal sealed record FoundForm(Visitor Who, string Address, string Handler)
{
    /// <summary>Drawn only as the answer to the form that asks why.</summary>
    public const string Identity = "identity";

    public string Selector => $"form:has([name='_handler'][value='{Handler}'])";

    public async Task<Page> OpenAsync()
    {
        var page = await Who.TryGetAsync(Address);
        return Handler == Identity && page.Status == HttpStatusCode.OK
            ? await Who.PostAsync(page, "main form", [("Opening.Reason", "To address the letter to the coroner.")])
            : page;
    }
}

/// <summary>Follows the links of the site and the open steps, and remembers each form where it was first met.</summary>
internal sealed partial class FormWalk
{
    private const int EnoughOfOneKind = 4;

    private readonly Dictionary<(string Kind, string Handler), FoundForm> _found = [];

    public IReadOnlyCollection<FoundForm> Found => _found.Values;

    public async Task FollowLinksAsync(Visitor who, string start = "/")
    {
        HashSet<string> seen = [start];
        Dictionary<string, int> kinds = [];
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var address))
        {
            foreach (var link in (await LookInAsync(who, address)).Where(seen.Add))
            {
                kinds[KindOf(link)] = kinds.GetValueOrDefault(KindOf(link)) + 1;
                if (kinds[KindOf(link)] <= EnoughOfOneKind)
                {
                    waiting.Enqueue(link);
                }
            }
        }
    }

    public static async Task<IReadOnlyList<string>> OpenStepsAsync(AppFactory app)
    {
        var tasks = await app.WithDatabaseAsync(db => db.Tasks.AsNoTracking().Where(t => t.ClosedAt == null).ToListAsync());
        return [.. tasks.Select(t => Links.Step(t.ReviewId, t.Form, t.SubjectId))];
    }

    /// <summary>Opens an address of each kind to which no link has led, as whoever may.</summary>
    public async Task OpenAsync(IEnumerable<string> addresses, IReadOnlyList<Visitor> people)
    {
        foreach (var address in addresses)
        {
            foreach (var who in people.TakeWhile(_ => _found.Keys.All(form => form.Kind != KindOf(address))))
            {
                await LookInAsync(who, address);
            }
        }
    }

    /// <returns>The addresses that the page links to; none when it is not there for this person.</returns>
    private async Task<IEnumerable<string>> LookInAsync(Visitor who, string address)
    {
        var page = await who.TryGetAsync(address);
        if (page.Status != HttpStatusCode.OK)
        {
            return [];
        }

        foreach (var handler in page.Document.QuerySelectorAll("form[method=post] [name='_handler']").Cast<IHtmlInputElement>())
        {
            _found.TryAdd((KindOf(address), handler.Value), new FoundForm(who, address, handler.Value));
            if (handler.Value == "open-identity")
            {
                _found.TryAdd((KindOf(address), FoundForm.Identity), new FoundForm(who, address, FoundForm.Identity));
            }
        }

        return page.Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]);
    }

    private static string KindOf(string address) => Id().Replace(address.Split('?')[0], "{}");

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Id();
}
