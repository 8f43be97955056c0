using DhrManager.Domain.CodedLists;
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

        Assert.Equal([LessonKind.Review, LessonKind.Lesson, LessonKind.Recommendation, LessonKind.Action], documents.Select(d => d.Kind));
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

    [Fact]
    public void An_action_is_found_by_itself_with_its_outcome_unless_it_repeats_the_recommendation()
    {
        var published = Published(A.Review().Closed().Build());
        var recommendation = published.Recommendations[0];
        var repeating = published with { Recommendations = [recommendation with { Actions = [.. recommendation.Actions.Select(a => a with { Text = recommendation.Text })] }] };

        var action = LessonDocuments.Of(published, _themes).Single(d => d.Kind == LessonKind.Action);

        Assert.Equal("Publish an interpreter standard. Nobody is interpreted for by relatives.", action.Text);
        Assert.Equal("Action 1.1", action.Fields[LessonDocuments.LabelField]);
        Assert.DoesNotContain(LessonDocuments.Of(repeating, _themes), d => d.Kind == LessonKind.Action);
    }

    [Fact]
    public void Pages_of_the_report_are_found_and_shown_as_pages()
    {
        var published = Published(A.Review().Closed().Build());
        var withPages = published with
        {
            Passages = [new PublishedPassage(12, "She was never seen alone.")],
            Lessons = [.. published.Lessons.Select(lesson => lesson with { Page = 14 })],
        };

        var documents = LessonDocuments.Of(withPages, _themes).ToList();

        var page = documents.Single(d => d.Kind == LessonKind.Passage);
        Assert.Equal((12, "Page 12", "She was never seen alone."), (page.Page, page.Fields[LessonDocuments.LabelField], page.Text));
        Assert.Equal(14, documents.Single(d => d.Kind == LessonKind.Lesson).Page);
        Assert.Equal(documents.Count, documents.Select(d => d.Id).Distinct().Count());
    }

    [Fact]
    public void What_the_report_says_of_the_case_is_by_facet_and_what_it_does_not_say_is_not_stated()
    {
        var police = Guid.CreateVersion7();
        var summary = new CaseSummary
        {
            Title = "Wren",
            ReviewType = "DHR",
            AgencyIds = [police],
            Flags = [CaseFlag.Stalking],
            Tags = ["carer strain"],
            Facts = [new("Children present", "no"), new("Vulnerabilities", "alcohol, housing", "Wren"), new("Vulnerabilities", "debt", "Robin")],
        };
        var review = A.Review().Closed().Build();
        typeof(Review).GetProperty(nameof(Review.CaseSummary))!.SetValue(review, summary);

        var facts = PublishedFacts.Of(
            review,
            new Dictionary<Guid, string> { [police] = "Estmere Constabulary" },
            new Dictionary<Guid, AgencyKind> { [police] = AgencyKind.Police },
            [new PublishedPerson("Wren", Sex.Female, AgeBand.Unknown, Relationship.Spouse)]).ByFacet;

        Assert.Equal(["Estmere Constabulary"], facts[Facets.Force]);
        Assert.Equal([Facets.NotStated], facts[Facets.Council]);
        Assert.Equal(["Stalking", "Carer strain"], facts[Facets.Circumstance]);
        Assert.Equal(["No"], facts[Facets.Children]);
        Assert.Equal(["Alcohol", "Housing"], facts[Facets.Vulnerability]);
        Assert.Equal(["Female"], facts[Facets.Sex]);
        Assert.Equal([Facets.NotStated], facts[Facets.Age]);
        Assert.Equal([Facets.NotStated], facts[Facets.Ethnicity]);
    }

    private static PublishedLessons Published(Review review) => PublishedLessons.Of(review, "Port Averill", new Dictionary<Guid, string>());

    private static List<LessonDocument> Documents(Review review) =>
        [.. LessonDocuments.Of(PublishedLessons.Of(review, "Port Averill", new Dictionary<Guid, string>()), _themes)];
}
