using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DhrManager.Lessons.Index;

namespace DhrManager.Web.Lessons;

/// <summary>One lesson, piece of good practice or recommendation of the library, with the review it comes from.</summary>
/// <param name="Label">What it is called on its page, for example "Recommendation 3".</param>
/// <param name="Text">As published, without what was done.</param>
/// <param name="Agencies">Whom it is for; none when for every agency.</param>
/// <param name="Status">What became of a recommendation, in words; empty for others.</param>
/// <param name="Url">Path of the page that shows it.</param>
public sealed record LibraryItem(
    Guid Id,
    LessonKind Kind,
    string Label,
    string Text,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Agencies,
    string Status,
    string Url,
    PublishedLessons Review)
{
    public string Fingerprint => FingerprintOf(Text);

    /// <summary>For example "Recommendation 3 of Report into the death of Wren, 2024".</summary>
    public string Source => string.Create(CultureInfo.InvariantCulture, $"{Label} of {Review.Title}, {Review.PublishedOn.Year}");

    public static IEnumerable<LibraryItem> Of(PublishedLessons review) =>
        review.Lessons.Select(lesson => Of(review, lesson)).Concat(review.Recommendations.Select(recommendation => Of(review, recommendation)));

    /// <summary>The item that a document of the index is about; null for whole reviews and for what is elsewhere.</summary>
    public static Guid? IdOf(LessonDocument document) =>
        document.Kind is not (LessonKind.Review or LessonKind.Elsewhere) && Guid.TryParse(document.Id[(document.Id.IndexOf('-', StringComparison.Ordinal) + 1)..], out var id) ? id : null;

    /// <summary>Changes when the wording does.</summary>
    public static string FingerprintOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static LibraryItem Of(PublishedLessons review, PublishedLesson lesson) => new(
        lesson.Id,
        lesson.IsGoodPractice ? LessonKind.GoodPractice : LessonKind.Lesson,
        string.Create(CultureInfo.InvariantCulture, $"{(lesson.IsGoodPractice ? "Good practice" : "Lesson")} {lesson.Number}"),
        lesson.Text,
        lesson.Themes,
        lesson.Agencies,
        Status: "",
        Features.Links.LessonOf(review.ReviewId, lesson.Number),
        review);

    private static LibraryItem Of(PublishedLessons review, PublishedRecommendation recommendation) => new(
        recommendation.Id,
        LessonKind.Recommendation,
        string.Create(CultureInfo.InvariantCulture, $"Recommendation {recommendation.Number}"),
        recommendation.Text,
        recommendation.Themes,
        [.. recommendation.Actions.Select(action => action.Lead).Prepend(recommendation.Lead).Where(lead => lead.Length > 0).Distinct()],
        recommendation.Status.Label,
        Features.Links.RecommendationOf(review.ReviewId, recommendation.Number),
        review);
}

/// <summary>Finds items of the library by their ids. What has left the library is not found.</summary>
public sealed class LibraryItems(PublishedLibrary library)
{
    public async Task<LibraryItem?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await FindAsync([id], cancellationToken)).SingleOrDefault();

    /// <returns>In the order of the ids.</returns>
    public async Task<IReadOnlyList<LibraryItem>> FindAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var items = (await library.HoldingAsync(ids, cancellationToken)).SelectMany(LibraryItem.Of).ToDictionary(item => item.Id);
        return [.. ids.Where(items.ContainsKey).Select(id => items[id])];
    }
}
