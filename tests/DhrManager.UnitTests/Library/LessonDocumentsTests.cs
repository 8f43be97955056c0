using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Lessons.Index;
using DhrManager.UnitTests.Architecture;
using DhrManager.UnitTests.Builders;
using DhrManager.Web.Features;
using DhrManager.Web.Lessons;

namespace DhrManager.UnitTests.Library;

public class LessonDocumentsTests
{
    private static readonly Themes _themes = Themes.Read(Path.Combine(Sources.Root, "seed"));

    [Fact]
    public void A_review_gives_itself_its_lessons_and_its_recommendations()
    {
        var documents = Documents(A.Review().Closed().Build());

        Assert.Equal([LessonKind.Review, LessonKind.Lesson, LessonKind.Recommendation], documents.Select(d => d.Kind));
        Assert.Equal(documents.Count, documents.Select(d => d.Id).Distinct().Count());
    }

    [Fact]
    public void A_recommendation_is_found_by_what_was_done_and_carries_its_status()
    {
        var review = A.Review().Closed().Build();
        var document = Documents(review).Single(d => d.Kind == LessonKind.Recommendation);

        Assert.Contains("Publish an interpreter standard. Nobody is interpreted for by relatives.", document.Text, StringComparison.Ordinal);
        Assert.Equal(RecommendationStatus.Implemented.Code, document.Status);
        Assert.Equal("local", document.Scope);
        Assert.Equal($"/lessons/{review.Id}#recommendation-1", document.Url);
        Assert.Equal(_themes.LabelOf("EQ-2"), document.Title);
    }

    [Fact]
    public void It_is_called_by_its_published_title_and_dated_by_its_publication()
    {
        var review = A.Review().Closed().Build();

        Assert.All(Documents(review), document =>
        {
            Assert.Equal("Review into the death of Amara", document.ReviewTitle);
            Assert.Equal(review.PublishedOn, document.PublishedOn);
        });
    }

    [Fact]
    public void What_was_said_between_agencies_stays_out()
    {
        var text = string.Join('\n', Documents(A.Review().Closed().Build()).Select(d => d.Title + d.Text));

        Assert.DoesNotContain("her husband was arrested", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Two audits", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Head of safeguarding", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Test manager", text, StringComparison.Ordinal);
    }

    private static List<LessonDocument> Documents(Review review) =>
        [.. LessonDocuments.Of(PublishedLessons.Of(review, "Port Averill", new Dictionary<Guid, string>()), _themes)];
}
