using AngleSharp.Dom;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;

namespace DhrManager.IntegrationTests.Lessons;

public class CaseFacetsTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Facets_of_the_case_are_drawn_when_asked_for_and_nothing_ticked_is_lost()
    {
        await FillAsync();
        var visitor = await app.SignInAsync("practitioner");
        var page = await visitor.GetAsync("/lessons?q=three&kind=recommendation");
        var button = page.Document.QuerySelectorAll("button[name=open]").Single(b => b.TextContent.Trim() == "What had happened");

        var opened = await visitor.GetAsync($"/lessons?q=three&kind=recommendation&open={button.GetAttribute("value")}");

        Assert.Empty(page.Document.QuerySelectorAll("input[name=children]"));
        Assert.NotNull(button.Closest("form")!.QuerySelector("input[name=kind][checked]"));
        Assert.Equal(["No (1)", "Not stated (1)", "Yes (1)"], Children(opened));
        Assert.NotNull(opened.Document.QuerySelector("form.moj-filter input[type=hidden][name=open]"));
        Assert.True(Group(opened, "What had happened").HasAttribute("open"));
    }

    [Fact]
    public async Task A_group_is_unfolded_while_one_of_its_facets_is_ticked()
    {
        await FillAsync();

        var ticked = await (await app.SignInAsync("practitioner")).GetAsync("/lessons?children=not-stated");

        Assert.True(Group(ticked, "What had happened").HasAttribute("open"));
        Assert.Equal(["No (1)", "Not stated (1)", "Yes (1)"], Children(ticked));
        Assert.Single(ticked.Document.QuerySelectorAll("ol[aria-labelledby=results] > li"));
        Assert.Contains(ticked.Document.QuerySelectorAll(".moj-filter__tag"), tag => tag.TextContent.Contains("Not stated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_facet_of_which_nobody_says_anything_is_not_shown()
    {
        await FillAsync();
        var visitor = await app.SignInAsync("practitioner");

        var person = await visitor.GetAsync("/lessons?open=who");
        var happened = await visitor.GetAsync("/lessons?open=what");

        Assert.Empty(person.Document.QuerySelectorAll("input[name=ethnicity]"));
        Assert.Contains("Nothing that was found says anything about this.", person.Text, StringComparison.Ordinal);
        Assert.NotEmpty(happened.Document.QuerySelectorAll("input[name=children]"));
    }

    [Fact]
    public async Task Rare_values_of_a_facet_are_listed_when_asked_for()
    {
        await app.FillAsync([.. Enumerable.Range(1, 9).Select(n => InventedLibrary.Recommendation(n) with { Agencies = [$"Agency {n}"] })]);
        var visitor = await app.SignInAsync("practitioner");

        var page = await visitor.GetAsync("/lessons");
        var all = await visitor.GetAsync("/lessons?open=agency");

        Assert.Equal(6, page.Document.QuerySelectorAll("input[name=agency]").Length);
        Assert.Contains(page.Document.QuerySelectorAll("button[name=open][value=agency]"), b => b.TextContent.Trim().StartsWith("3 more choices", StringComparison.Ordinal));
        Assert.Equal(9, all.Document.QuerySelectorAll("input[name=agency]").Length);
        Assert.Empty(all.Document.QuerySelectorAll("button[name=open][value=agency]"));
    }

    [Fact]
    public async Task Choices_that_find_nothing_are_hidden_and_can_be_shown()
    {
        await FillAsync();
        var visitor = await app.SignInAsync("practitioner");
        var page = await visitor.GetAsync("/lessons?q=first&open=what");
        var link = page.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Show choices that find nothing now").GetAttribute("href")!;

        var all = await visitor.GetAsync(link);

        Assert.Single(page.Document.QuerySelectorAll("input[name=children]"));
        Assert.Equal("/lessons?q=first&choices=all&open=what", link);
        Assert.Equal(3, all.Document.QuerySelectorAll("input[name=children]").Length);
        Assert.NotNull(all.Document.QuerySelector("form.moj-filter input[type=hidden][name=choices]"));
    }

    [Fact]
    public async Task A_result_says_on_which_page_of_the_report_it_stands()
    {
        await FillAsync();

        Assert.Contains("page 12 of the report", (await (await app.SignInAsync("practitioner")).GetAsync("/lessons?q=first")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_says_nothing_is_the_last_choice_however_frequent_it_is()
    {
        await app.FillAsync(Document(1, "first", "Yes"), Document(2, "second", Facets.NotStated), Document(3, "third", Facets.NotStated));

        var page = await (await app.SignInAsync("practitioner")).GetAsync("/lessons?q=three&open=what");

        Assert.Equal(["Yes (1)", "Not stated (2)"], page.Document.QuerySelectorAll("input[name=children] + label").Select(label => label.TextContent.Trim()));
    }

    private static IElement Group(Page page, string title) =>
        page.Document.QuerySelectorAll("details").Single(d => d.QuerySelector("summary")!.TextContent.Trim() == title);

    private static IEnumerable<string> Children(Page page) =>
        page.Document.QuerySelectorAll("input[name=children] + label").Select(label => label.TextContent.Trim()).Order(StringComparer.Ordinal);

    private Task FillAsync() => app.FillAsync(Document(1, "first", "Yes") with { Page = 12 }, Document(2, "second", "No"), Document(3, "third", Facets.NotStated));

    private static LessonDocument Document(int number, string word, string children) => InventedLibrary.Recommendation(number) with
    {
        Text = $"The {word} of three.",
        FacetValues = new Dictionary<string, IReadOnlyList<string>> { [Facets.Children] = [children], [Facets.Ethnicity] = [Facets.NotStated] },
    };
}
