using DhrManager.BrowserTests.Accessibility;
using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>The people of one review, each at a browser of their own, and the review they work on.</summary>
internal sealed class Cast(Site site, IReadOnlyDictionary<string, Someone> people, bool javaScript) : IAsyncDisposable
{
    private readonly SitePages _pages = new(site);
    private readonly HashSet<string> _lookedAt = [];
    private static readonly TimeZoneInfo _uk = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), _uk).DateTime);

    /// <summary>Known once the death has been notified.</summary>
    public Guid ReviewId { get; set; }

    /// <param name="mailbox">As in seed/demo/county.json, without the domain.</param>
    public Someone this[string mailbox] => people[mailbox];

    public static async Task<Cast> SignInAsync(Site site, bool javaScript, params string[] mailboxes)
    {
        var people = new Dictionary<string, Someone>();
        foreach (var mailbox in mailboxes)
        {
            people[mailbox] = await Someone.SignedInAsync(site, mailbox, javaScript);
        }

        return new Cast(site, people, javaScript);
    }

    /// <summary>Somebody goes to “My work”, opens the task that waits there, answers its questions and presses its button.</summary>
    /// <param name="form">Form code of the step, which is how its address begins.</param>
    public async Task DoAsync(string mailbox, string form, string button, params (string Question, object Answer)[] answers)
    {
        var person = await OpenTaskAsync(mailbox, form);
        await person.FillInAsync(answers);
        await person.PressAsync(button);
    }

    /// <summary>Opens a task from “My work”.</summary>
    public async Task<Someone> OpenTaskAsync(string mailbox, string form)
    {
        var person = people[mailbox];
        await person.GoAsync("/");
        var link = person.Page.Locator($"main a[href^='/reviews/{ReviewId}/{form}']");
        Assert.True(await link.CountAsync() > 0, $"“My work” of {mailbox} has no task {form}");
        await person.LeaveByAsync(link.First);
        await LookAsync(person);
        return person;
    }

    /// <summary>Somebody does what is not a task: opens a page of the review, answers its questions and presses its button.</summary>
    public async Task DoUnaskedAsync(string mailbox, string page, string button, params (string Question, object Answer)[] answers)
    {
        await GoAsync(mailbox, page);
        await people[mailbox].FillInAsync(answers);
        await people[mailbox].PressAsync(button);
    }

    public async Task GoAsync(string mailbox, string page)
    {
        await people[mailbox].GoAsync($"/reviews/{ReviewId}/{page}");
        await LookAsync(people[mailbox]);
    }

    /// <summary>Goes to a page of the review and from there by its links, one after the other.</summary>
    public async Task<Someone> FollowAsync(string mailbox, string page, params string[] links)
    {
        await GoAsync(mailbox, page);
        foreach (var link in links)
        {
            await people[mailbox].FollowAsync(link);
            await LookAsync(people[mailbox]);
        }

        return people[mailbox];
    }

    /// <summary>Fails when the journey did not come past one of the pages that it alone looks at.</summary>
    public void LookedAt(IEnumerable<string> patterns)
    {
        if (javaScript)
        {
            Assert.Empty(patterns.Except(_lookedAt));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people.Values)
        {
            await person.DisposeAsync();
        }
    }

    private async Task LookAsync(Someone person)
    {
        if (javaScript && _pages.PatternOf(person.Path) is { } pattern && OnTheWay.Patterns.Contains(pattern) && _lookedAt.Add(pattern))
        {
            Assert.Empty(await Axe.ProblemsAsync(person.Page));
        }
    }
}
