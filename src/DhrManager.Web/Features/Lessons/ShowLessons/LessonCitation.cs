using System.Globalization;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.ShowLessons;

/// <summary>How to name a review, or a part of it, in a paper of one's own: who, when, what, and where it can be read.</summary>
public static class LessonCitation
{
    /// <param name="part">For example "Recommendation 3"; null for the whole review.</param>
    /// <param name="address">The whole, lasting address.</param>
    public static string Of(PublishedLessons review, string? part, string address)
    {
        var title = part is null ? review.Title : $"{review.Title}, {part.ToLowerInvariant()}";
        return string.Create(CultureInfo.InvariantCulture, $"{review.Partnership} ({review.PublishedOn.Year}) {title}. {review.ReviewType} {review.Reference}. {address}");
    }
}
