using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.OpenData;

/// <summary>What the data set says of a review: nothing of the people in it, and no date but a year.</summary>
/// <param name="Id">Stays the same in all versions; says nothing by itself.</param>
/// <param name="Themes">Codes.</param>
public sealed record OpenReview(
    string Id,
    string Partnership,
    int Year,
    string ReviewType,
    int Lessons,
    int GoodPractice,
    IReadOnlyList<string> Themes,
    IReadOnlyList<OpenRecommendation> Recommendations)
{
    private const int IdLength = 12;

    public static OpenReview Of(PublishedLessons review) => new(
        IdOf(review.ReviewId),
        review.Partnership,
        review.PublishedOn.Year,
        review.ReviewType,
        review.Lessons.Count(lesson => !lesson.IsGoodPractice),
        review.Lessons.Count(lesson => lesson.IsGoodPractice),
        [.. review.Lessons.SelectMany(lesson => lesson.Themes).Concat(review.Recommendations.SelectMany(r => r.Themes)).Distinct().Order(StringComparer.Ordinal)],
        [.. review.Recommendations.Select(recommendation => OpenRecommendation.Of(recommendation, IdOf(recommendation.Id)))]);

    /// <summary>How the version that holds it remembers it.</summary>
    public ReleasedReview AsReleased(Guid reviewId) =>
        new(reviewId, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonText.Write(this)))));

    // An id of our own would lead whoever has an account straight to the page of the review.
    private static string IdOf(Guid id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id.ToString("D", CultureInfo.InvariantCulture))))[..IdLength];
}

/// <param name="Reach">Code.</param>
/// <param name="Status">Code.</param>
public sealed record OpenRecommendation(string Id, int Number, string Text, string Reach, string Lead, IReadOnlyList<string> Themes, string Status, int Actions)
{
    public static OpenRecommendation Of(PublishedRecommendation recommendation, string id) => new(
        id,
        recommendation.Number,
        recommendation.Text,
        recommendation.Scope,
        recommendation.Lead,
        recommendation.Themes,
        recommendation.Status.Code,
        recommendation.Actions.Count);
}
