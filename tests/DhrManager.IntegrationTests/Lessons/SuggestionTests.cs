using System.Net;
using System.Text.Json;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;

namespace DhrManager.IntegrationTests.Lessons;

public class SuggestionTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Somebody_who_has_not_signed_in_gets_none() =>
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/lessons/suggestions?q=kes")).Status);

    [Theory]
    [InlineData("kes", "kestrels")]
    [InlineData("ask about kes", "ask about kestrels")]
    [InlineData("interp", "Interpreters")]
    [InlineData("k", "")]
    [InlineData("", "")]
    [InlineData("zzzz", "")]
    public async Task Words_are_completed_and_titles_offered(string typed, string first)
    {
        await app.FillAsync(InventedLibrary.Recommendation(1), InventedLibrary.Recommendation(2));

        Assert.Equal(first, (await SuggestionsAsync(typed)).FirstOrDefault(""), ignoreCase: true);
    }

    [Fact]
    public async Task Without_a_script_the_page_offers_how_the_words_typed_may_go_on()
    {
        await app.FillAsync(InventedLibrary.Recommendation(1));
        var page = await (await app.SignInAsync("practitioner")).GetAsync("/lessons?q=kestr");

        var box = page.Document.GetElementById("q")!;
        Assert.Equal("/lessons/suggestions", box.GetAttribute("data-suggestions"));
        var options = page.Document.GetElementById(box.GetAttribute("list")!)!.QuerySelectorAll("option");
        Assert.Contains(options, option => option.GetAttribute("value") == "kestrels");
    }

    [Fact]
    public async Task What_is_not_cleared_is_never_suggested()
    {
        await app.ClosedReviewAsync();
        var open = await app.ReviewAsync(Reached.Published);
        await app.WithDatabaseAsync(async db =>
        {
            var review = await db.Reviews.FindOrThrowAsync(open, CancellationToken.None);
            db.Entry(review.Lessons[0]).Property(lesson => lesson.Text).CurrentValue = "Quokkas were never asked.";
            return await db.SaveChangesAsync();
        });
        await app.RebuildAsync();

        Assert.Empty(await SuggestionsAsync("quok"));
        Assert.NotEmpty(await SuggestionsAsync("peop"));
    }

    private async Task<List<string>> SuggestionsAsync(string typed)
    {
        var (_, answer) = await (await app.SignInAsync("practitioner")).BytesAsync("/lessons/suggestions?q=" + Uri.EscapeDataString(typed));
        return JsonSerializer.Deserialize<List<string>>(answer)!;
    }
}
