using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;

namespace DhrManager.IntegrationTests.Lessons;

public class CaseFacetsTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Facets_of_the_case_are_folded_by_what_they_are_about_and_unfold_when_ticked()
    {
        await FillAsync();
        var visitor = await app.SignInAsync("practitioner");

        var page = await visitor.GetAsync("/lessons");
        var ticked = await visitor.GetAsync("/lessons?children=not-stated");

        var group = page.Document.QuerySelectorAll("details").Single(d => d.QuerySelector("summary")!.TextContent.Trim() == "What had happened");
        Assert.False(group.HasAttribute("open"));
        Assert.Equal(["No (1)", "Not stated (1)", "Yes (1)"], group.QuerySelectorAll("input[name=children] + label").Select(label => label.TextContent.Trim()).Order(StringComparer.Ordinal));
        Assert.True(ticked.Document.QuerySelectorAll("details").Single(d => d.QuerySelector("summary")!.TextContent.Trim() == "What had happened").HasAttribute("open"));
        Assert.Single(ticked.Document.QuerySelectorAll("ol[aria-labelledby=results] > li"));
        Assert.Contains(ticked.Document.QuerySelectorAll(".moj-filter__tag"), tag => tag.TextContent.Contains("Not stated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_facet_of_which_nobody_says_anything_is_not_shown()
    {
        await FillAsync();
        var page = await (await app.SignInAsync("practitioner")).GetAsync("/lessons");

        Assert.Empty(page.Document.QuerySelectorAll("input[name=ethnicity]"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("input[name=children]"));
    }

    [Fact]
    public async Task Choices_that_find_nothing_are_hidden_and_can_be_shown()
    {
        await FillAsync();
        var visitor = await app.SignInAsync("practitioner");
        var page = await visitor.GetAsync("/lessons?q=first");
        var link = page.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Show choices that find nothing now").GetAttribute("href")!;

        var all = await visitor.GetAsync(link);

        Assert.Single(page.Document.QuerySelectorAll("input[name=children]"));
        Assert.Equal("/lessons?q=first&choices=all", link);
        Assert.Equal(3, all.Document.QuerySelectorAll("input[name=children]").Length);
        Assert.NotNull(all.Document.QuerySelector("form.moj-filter input[type=hidden][name=choices]"));
    }

    [Fact]
    public async Task A_result_says_on_which_page_of_the_report_it_stands()
    {
        await FillAsync();

        Assert.Contains("page 12 of the report", (await (await app.SignInAsync("practitioner")).GetAsync("/lessons?q=first")).Text, StringComparison.Ordinal);
    }

    private Task FillAsync() => app.FillAsync(Document(1, "first", "Yes") with { Page = 12 }, Document(2, "second", "No"), Document(3, "third", Facets.NotStated));

    private static LessonDocument Document(int number, string word, string children) => InventedLibrary.Recommendation(number) with
    {
        Text = $"The {word} of three.",
        FacetValues = new Dictionary<string, IReadOnlyList<string>> { [Facets.Children] = [children], [Facets.Ethnicity] = [Facets.NotStated] },
    };
}
