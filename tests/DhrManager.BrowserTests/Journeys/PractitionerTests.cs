using DhrManager.BrowserTests.Accessibility;
using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>Somebody who searches past lessons: ordinary words, a slip of the finger, Lucene's syntax, and what they take away.</summary>
[Collection(SiteCollection.Name)]
public class PractitionerTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_practitioner_finds_keeps_and_hands_on_what_earlier_reviews_recommended(bool javaScript)
    {
        await using var practitioner = await Someone.SignedInAsync(site, "practitioner", javaScript);
        await SearchAsync(practitioner, "interpretr");
        await practitioner.SeesAsync("interpreter");
        await SearchAsync(practitioner, "+interpreter* AND NOT title:zzz");
        await practitioner.SeesAsync("result");
        await FilterAsync(practitioner);
        await LookAsync(practitioner, javaScript);

        await CollectAsync(practitioner, $"Interpreters {javaScript}");
        await LookAsync(practitioner, javaScript);
        await TellUseAsync(practitioner);
        await LookAsync(practitioner, javaScript);
        await SaveSearchAsync(practitioner, $"Interpreters {javaScript}");
    }

    [Fact]
    public async Task What_cannot_be_parsed_is_read_leniently_and_the_page_says_how()
    {
        await using var practitioner = await Someone.SignedInAsync(site, "practitioner");

        await SearchAsync(practitioner, "title:\"risk assessment (");

        await practitioner.SeesAsync("A quotation mark was left open");
    }

    private static async Task SearchAsync(Someone practitioner, string words)
    {
        await practitioner.GoAsync("/lessons");
        await practitioner.FillInAsync(("What are you looking for?", words));
        await practitioner.PressAsync("Search");
    }

    private static async Task FilterAsync(Someone practitioner)
    {
        await practitioner.Page.Locator("input[name=kind][value=recommendation]").CheckAsync();
        await practitioner.PressAsync("Apply filters");
        Assert.Contains("kind=recommendation", practitioner.Path, StringComparison.Ordinal);
        await practitioner.SeesAsync("Recommendation");
    }

    private static async Task CollectAsync(Someone practitioner, string name)
    {
        await practitioner.FollowAsync("Add to a collection");
        await practitioner.FillInAsync(
            ("Which collection?", "A new collection"),
            ("Name of the new collection", name),
            ("Your note", "Ask at the next team meeting how we would know."));
        await practitioner.PressAsync("Add it");
        await practitioner.SeesAsync("Ask at the next team meeting");
    }

    private static async Task TellUseAsync(Someone practitioner)
    {
        await practitioner.LeaveByAsync(practitioner.Page.Locator("main ol a[href^='/lessons/']").First);
        await practitioner.FollowAsync("Was it used?");
        await practitioner.PressAsync("Discussed it");
        await practitioner.SeesAsync("Counted: discussed it");
    }

    private static async Task SaveSearchAsync(Someone practitioner, string name)
    {
        await SearchAsync(practitioner, "interpreter");
        await practitioner.FollowAsync("Save this search");
        await practitioner.FillInAsync(("Name", name), ("How often do you want an e-mail about new lessons?", "Weekly"));
        await practitioner.PressAsync("Save the search");
        await practitioner.SeesAsync(name);
    }

    private static async Task LookAsync(Someone person, bool javaScript)
    {
        if (javaScript)
        {
            Assert.Empty(await Axe.ProblemsAsync(person.Page));
        }
    }
}
