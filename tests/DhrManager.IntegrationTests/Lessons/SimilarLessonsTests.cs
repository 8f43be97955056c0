using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Lessons;

public class SimilarLessonsTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string Copied = "The police should train call handlers to recognise stalking whenever somebody reports unwanted contact.";

    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to() =>
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/lessons/similar/Recommendation-1")).Status);

    [Theory]
    [InlineData("unknown")]
    [InlineData("whole")]
    public async Task What_is_no_part_of_a_review_has_no_such_page(string id)
    {
        await app.FillAsync(Part("whole", 1, "Stalking of somebody.") with { Kind = LessonKind.Review });
        var visitor = await app.SignInAsync("practitioner");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync("/lessons/similar/" + id)).Status);
    }

    [Fact]
    public async Task The_nearest_five_of_other_reviews_are_shown_with_the_reason_the_readers_own_partnership_first()
    {
        var own = await app.WithDatabaseAsync(db => db.Partnerships.Where(p => db.Memberships.Any(m => m.PartnershipId == p.Id)).OrderBy(p => p.Code).Select(p => p.Name).FirstAsync());
        await app.FillAsync(
        [
            Part("original", 1, Copied),
            Part("same-review", 1, Copied),
            .. Enumerable.Range(2, 5).Select(review => Part($"near-{review}", review, "Stalking: call handlers train, and recognise contact.")),
            Part("far", 9, "Stalking was mentioned."),
            .. Enumerable.Range(20, 9).Select(review => Part($"other-{review}", review, "Housing and rent.")),
        ]);
        await app.FillAsync(app.AllDocuments().Select(document => document.Id == "near-6" ? document with { Partnership = own } : document));
        var page = await (await app.SignInAsync("manager")).GetAsync("/lessons/similar/original");

        var found = page.Document.QuerySelectorAll("ol[aria-labelledby=nearest] > li").Select(item => item.TextContent).ToList();
        Assert.Equal(5, found.Count);
        Assert.Contains("Review 6", found[0], StringComparison.Ordinal);
        Assert.Contains("Your partnership", found[0], StringComparison.Ordinal);
        Assert.Contains("Stalking: call handlers train", found[0], StringComparison.Ordinal);
        Assert.All(found, item => Assert.Contains("Both speak of", item, StringComparison.Ordinal));
        Assert.DoesNotContain(found, item => item.Contains("Review 1,", StringComparison.Ordinal) || item.Contains("Review 9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_recommendation_names_the_reviews_that_said_it_in_nearly_the_same_words()
    {
        var id = await app.ClosedReviewAsync();
        await app.RebuildAsync();
        var mine = app.AllDocuments().First(document => document.Kind == LessonKind.Recommendation && document.ReviewId == id.ToString());
        await app.FillAsync(
        [
            mine with { Text = Copied },
            Part("copy", 2, Copied.Replace("whenever", "each time", StringComparison.Ordinal)),
            .. Enumerable.Range(20, 9).Select(review => Part($"other-{review}", review, "Housing and rent.")),
        ]);

        var page = await (await app.SignInAsync("practitioner")).GetAsync($"/lessons/{id}");

        var section = page.Document.GetElementById(mine.Url[(mine.Url.IndexOf('#', StringComparison.Ordinal) + 1)..])!;
        Assert.Contains("Also said in", section.TextContent, StringComparison.Ordinal);
        Assert.Contains(section.QuerySelectorAll("a"), link => link.TextContent.StartsWith("Review 2", StringComparison.Ordinal));
        Assert.NotNull(section.QuerySelector($"a[href='/lessons/similar/{mine.Id}']"));
    }

    private static LessonDocument Part(string id, int review, string text) => InventedLibrary.Recommendation(1) with
    {
        Id = id,
        Text = text,
        ReviewId = new Guid(review, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]).ToString(),
        ReviewTitle = $"Review {review}",
        Partnership = "Northshire",
        Url = $"/lessons/{id}",
        Fields = new Dictionary<string, string> { [LessonDocuments.LabelField] = "Recommendation 1" },
    };
}
