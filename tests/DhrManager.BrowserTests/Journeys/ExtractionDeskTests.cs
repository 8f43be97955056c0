using DhrManager.BrowserTests.Accessibility;
using DhrManager.BrowserTests.Harness;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>A report of long ago goes from a file through two readers into the library, and a practitioner finds what it taught.</summary>
[Collection(SiteCollection.Name)]
public partial class ExtractionDeskTests(Site site)
{
    private const string Corrected = "Supervisors should review every call to an address with a carer.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_is_taken_up_read_twice_and_found_in_the_library(bool javaScript)
    {
        var name = javaScript ? "Adult Turnstone" : "Adult Dunlin";
        await using var first = await Someone.SignedInAsync(site, "manager.north", javaScript);
        await RegisterAsync(first, name, javaScript);
        await UploadAsync(first, name, javaScript);
        await ReadProposalsAsync(first, javaScript);
        await TakeLessonAsync(first, javaScript);
        await AnswerAsync(first, "Yes");
        await LookAsync(first, javaScript);
        await first.FollowAsync("Overview");
        await first.PressAsync("Finish the first reading");
        await first.SeesAsync("somebody other than Owen Tate reads: 0 of at least 3 items checked");

        await using var second = await Someone.SignedInAsync(site, "manager", javaScript);
        await FindAsync(second, name);
        await CheckAsync(second, javaScript);
        await SettleAsync(second, javaScript);
        await PublishAsync(second, name, javaScript);

        await using var practitioner = await Someone.SignedInAsync(site, "practitioner", javaScript);
        await FindsLessonAsync(practitioner, second.Path);
        await LookAsync(practitioner, javaScript);
    }

    private static async Task RegisterAsync(Someone reader, string name, bool javaScript)
    {
        await reader.GoAsync("/historic");
        await LookAsync(reader, javaScript);
        await reader.PressAsync("Add one by hand");
        await reader.FillInAsync(
            ("Title", $"Death of {name}"),
            ("Year or date of death", "the spring of 2013"),
            ("Year or date of publication", "March 2015"),
            ("Where did you hear of it?", "Somebody remembers it"),
            ("How much of the report do you have?", "Missing"));
        await reader.TryAsync("Add to the register");
        Assert.Single(await reader.ErrorsAsync());
        await LookAsync(reader, javaScript);
        await reader.FillInAsync(("Year or date of death", "May 2013"));
        await reader.PressAsync("Add to the register");
        await reader.SeesAsync("Nobody is looking for it");
        await LookAsync(reader, javaScript);
    }

    private async Task UploadAsync(Someone reader, string name, bool javaScript)
    {
        await reader.PressAsync("Upload the report");
        await reader.Page.GetByLabel("Reports", new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync(await OldReport.PrintAsync(site, name));
        await reader.PressAsync("Upload");
        await reader.SeesAsync("Read in whole.");
        await LookAsync(reader, javaScript);
        await reader.FollowAsync($"{name}.pdf");
        await reader.SeesAsync("3, numbered 6.1, 6.2, 6.3");
        await reader.FillInAsync(("Which review is it of?", $"Death of {name}"));
        await LookAsync(reader, javaScript);
        await reader.PressAsync("Confirm");
    }

    /// <summary>The first is confirmed, the second corrected, the third taken by mistake and removed again.</summary>
    private static async Task ReadProposalsAsync(Someone reader, bool javaScript)
    {
        await RowAsync(reader, 0, "6.1", OldReport.Recommendations[0], "3", "Take proposal 1");
        await reader.PressAsync("Take proposal 1");
        await reader.PressAsync("Take proposal 2");
        await reader.PressAsync("Take proposal 3");
        await LookAsync(reader, javaScript);
        await reader.FollowAsync("Correct proposal 2");
        await reader.FillInAsync(("Text", Corrected));
        await LookAsync(reader, javaScript);
        await reader.PressAsync("Save");
        await reader.FollowAsync("Proposed recommendations");
        await RowAsync(reader, 1, "6.2", OldReport.Recommendations[1], "3", "Taken");
        await reader.FollowAsync("Correct proposal 3");
        await reader.PressAsync("Remove it");
        await reader.SeesAsync(Corrected);
        await reader.FollowAsync("Proposed recommendations");
        await RowAsync(reader, 2, "6.3", OldReport.Recommendations[2], "3", "Take proposal 3");
    }

    private static async Task RowAsync(Someone reader, int index, params string[] words)
    {
        var row = string.Join(' ', (await reader.Page.Locator($"#proposal-{index}").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.True(words.All(word => row.Contains(word, StringComparison.Ordinal)), row);
    }

    private static async Task TakeLessonAsync(Someone reader, bool javaScript)
    {
        await reader.FollowAsync("Desk");
        await reader.FillInAsync(("Search in this report", "sheepfold"));
        await reader.PressAsync("Search");
        await reader.SeesAsync("On 1 page: 2");
        await reader.LeaveByAsync(reader.Page.Locator("main p a", new PageLocatorOptions { HasTextString = "2" }).First);
        await reader.LeaveByAsync(reader.Page.Locator(".app-desk__paragraph", new PageLocatorOptions { HasTextString = "sheepfold" }).GetByRole(AriaRole.Link));
        await LookAsync(reader, javaScript);
        Assert.Contains(OldReport.Lesson, await reader.Page.GetByLabel("Text", new PageGetByLabelOptions { Exact = true }).InputValueAsync(), StringComparison.Ordinal);
        await reader.FillInAsync(("Text", OldReport.Lesson));
        await reader.PressAsync("Take it");
        await reader.SeesAsync($"Lesson: {OldReport.Lesson}");
    }

    private static async Task AnswerAsync(Someone reader, string coercion)
    {
        await reader.FollowAsync("Circumstances");
        await reader.FillInGroupAsync("Coercive control", ("Answer", coercion), ("Page", "2"));
        await reader.FillInGroupAsync("Stalking", ("Answer", "Not stated"));
        await reader.PressAsync("Save the answers");
    }

    private static async Task LookAsync(Someone person, bool javaScript)
    {
        if (javaScript)
        {
            Assert.Empty(await Axe.ProblemsAsync(person.Page));
        }
    }
}
