using DhrManager.BrowserTests.Accessibility;
using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>A manager keeps the words of the library: a theme gets another name, goes into another and comes out again, and a search learns a word.</summary>
[Collection(SiteCollection.Name)]
public class VocabularyTests(Site site)
{
    [Theory]
    [InlineData(true, "Rural isolation and farming", "Living in the country", "family interpreter", "spinneyword")]
    [InlineData(false, "Male victims", "Men who were harmed", "hospital interpreter", "copseword")]
    public async Task A_manager_renames_merges_takes_apart_and_teaches_the_search_a_word(bool javaScript, string theme, string name, string term, string word)
    {
        await using var manager = await Someone.SignedInAsync(site, "manager", javaScript);
        await manager.GoAsync("/lessons");
        await manager.FollowAsync("Words of the library");
        await LookAsync(manager, javaScript);
        await RenameAsync(manager, theme, name);
        await LookAsync(manager, javaScript);
        await MergeAndSeparateAsync(manager);
        await LookAsync(manager, javaScript);

        await TeachAsync(manager, term, word, javaScript);
        await manager.GoAsync($"/lessons?q={word}");
        await manager.SeesAsync($"Also searched for {term}");

        await manager.GoAsync("/vocabulary/changes");
        await manager.SeesAsync($"“{theme}” is now called “{name}”.");
        await manager.SeesAsync("was merged into");
        await LookAsync(manager, javaScript);
    }

    private static async Task RenameAsync(Someone manager, string theme, string name)
    {
        await manager.FollowAsync(theme);
        await manager.PressAsync("Rename");
        await manager.FillInAsync(("New name", name), ("Why?", "Practitioners search for these words."));
        await manager.PressAsync("Rename it");
        await manager.SeesAsync("Also known as");
        await manager.SeesAsync(theme);
    }

    private static async Task MergeAndSeparateAsync(Someone manager)
    {
        await manager.PressAsync("Merge into another");
        await manager.FillInAsync(("Which theme stands for it from now on?", "Equality, migration and rural life: Interpreters and language"), ("Why?", "Nobody could tell the two apart."));
        await manager.PressAsync("Merge");
        await manager.SeesAsync("Merged into Interpreters and language");
        await manager.PressAsync("Take it apart again");
        await manager.FillInAsync(("Why?", "They could after all."));
        await manager.PressAsync("Take it apart again");
        await manager.SeesAsync("In use");
    }

    private static async Task TeachAsync(Someone manager, string term, string word, bool javaScript)
    {
        await manager.GoAsync("/vocabulary/search-words");
        await LookAsync(manager, javaScript);
        await manager.PressAsync("Add a term");
        await manager.FillInAsync(("Full name", term), ("Abbreviations and other words for it", $"or\n{word}"), ("Why?", "Practitioners say so."));
        await manager.TryAsync("Save");
        Assert.Contains(await manager.ErrorsAsync(), e => e.StartsWith("“or” cannot stand for anything", StringComparison.Ordinal));
        await manager.FillInAsync(("Abbreviations and other words for it", word));
        await manager.PressAsync("Show what will be searched for");
        await manager.SeesAsync("also searches for");
        await LookAsync(manager, javaScript);
        await manager.PressAsync("Save");
        await manager.SeesAsync("Saved. Searches use it from now on.");
    }

    private static async Task LookAsync(Someone person, bool javaScript)
    {
        if (javaScript)
        {
            Assert.Empty(await Axe.ProblemsAsync(person.Page));
        }
    }
}
