using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

// Somebody else checks, the two settle what they see differently, and the library has it.
public partial class ExtractionDeskTests
{
    private const string Settled = "Sergeants should review every call to an address with a carer.";
    private const int MaxSearches = 60;

    private static async Task FindAsync(Someone reader, string name)
    {
        await reader.GoAsync("/historic");
        await reader.FillInAsync(("Title or reference", name));
        await reader.PressAsync("Apply filters");
        await reader.FollowAsync($"Death of {name}");
    }

    private static async Task CheckAsync(Someone reader, bool javaScript)
    {
        await reader.PressAsync("Go to the second reading");
        await reader.PressAsync("I agree with item 1");
        await reader.TryAsync("I see it differently from item 2");
        Assert.StartsWith("Say what you see differently.", Assert.Single(await reader.ErrorsAsync()), StringComparison.Ordinal);
        await LookAsync(reader, javaScript);
        await reader.FillInAsync(("What you see differently, if anything", "The page before says that sergeants supervise."));
        await reader.PressAsync("I see it differently from item 2");
        await reader.PressAsync("I agree with item 4");
        await reader.SeesAsync("They agree on 2 of 3 (67 per cent).");
        await AnswerAsync(reader, "No");
        await reader.SeesAsync("They agree on 1 of 2 (50 per cent).");
        await LookAsync(reader, javaScript);
    }

    private static async Task SettleAsync(Someone reader, bool javaScript)
    {
        await reader.FillInAsync(("Wording that stands", Settled));
        await reader.TryAsync("Settle item 2");
        Assert.NotEmpty(await reader.ErrorsAsync());
        Assert.Equal(Settled, await reader.Page.GetByLabel("Wording that stands").InputValueAsync());
        await reader.FillInAsync(("Why", "Both have read the page before."));
        await reader.PressAsync("Settle item 2");
        await reader.FillInAsync(("Answer that stands", "Yes"));
        await reader.PressAsync("Settle Coercive control");
        await reader.SeesAsync("so far the readers agree");
        await reader.FollowAsync("Overview");
        await reader.PressAsync("Finish the second reading");
        await LookAsync(reader, javaScript);
    }

    private static async Task PublishAsync(Someone reader, string name, bool javaScript)
    {
        await reader.PressAsync("Put it into the library");
        await reader.FillInAsync(
            ("Reference", $"NE/2013/{name[^4..]}"),
            ("Pseudonym of the person who died", name),
            ("What kind of death was it?", "Adult family homicide"),
            ("Report and items hold pseudonyms only", true),
            ("Who cleared it for publication?", "The board of the partnership"),
            ("When?", Cast.Today));
        await LookAsync(reader, javaScript);
        await reader.PressAsync("Put it into the library");
        await reader.SeesAsync(OldReport.Lesson);
        await reader.SeesAsync(Settled);
    }

    /// <summary>The index is filled in the background, so the practitioner may have to search again.</summary>
    /// <param name="page">Of the review in the library.</param>
    private static async Task FindsLessonAsync(Someone practitioner, string page)
    {
        var found = practitioner.Page.Locator($"main ol a[href^='{page}']");
        for (var patience = MaxSearches; await found.CountAsync() == 0; patience--)
        {
            Assert.True(patience > 0, "The lesson cannot be found.");
            await Task.Delay(TimeSpan.FromSeconds(1));
            await practitioner.GoAsync("/lessons");
            await practitioner.FillInAsync(("What are you looking for?", "carer sheepfold"));
            await practitioner.PressAsync("Search");
        }

        await practitioner.LeaveByAsync(found.First);
        await practitioner.SeesAsync(OldReport.Lesson);
        await practitioner.SeesAsync("Page 2 of the report");
    }
}
