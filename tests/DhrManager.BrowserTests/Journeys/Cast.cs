using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>The people of one review, each at a browser of their own, and the review they work on.</summary>
internal sealed class Cast(IReadOnlyDictionary<string, Someone> people) : IAsyncDisposable
{
    public static DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), _uk).DateTime);

    private static readonly TimeZoneInfo _uk = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

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

        return new Cast(people);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people.Values)
        {
            await person.DisposeAsync();
        }
    }
}
