using DhrManager.Domain.Findings;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Web.Lessons;

/// <summary>What figures need to know of a lesson or recommendation; small, because all of the library is in the memory.</summary>
/// <param name="Beginning">The first words of its text.</param>
/// <param name="Themes">Codes; none when not stated.</param>
/// <param name="Agencies">Names; none when for every agency.</param>
/// <param name="DoneOn">The day on which the last action was done; null unless the recommendation was carried out whole.</param>
/// <param name="Words">Numbers of what it is about; see <see cref="FindingSubject"/>.</param>
public sealed record Finding(
    Guid Id,
    LessonKind Kind,
    string Label,
    string Beginning,
    Guid ReviewId,
    string ReviewTitle,
    string ReviewType,
    string Partnership,
    DateOnly PublishedOn,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Agencies,
    DateOnly? DoneOn,
    string Url,
    IReadOnlyList<int> Words)
{
    private const int BeginningLength = 200;

    /// <param name="numbers">Gives each word its number.</param>
    public static IEnumerable<Finding> Of(PublishedLessons review, Thesaurus thesaurus, Func<string, int> numbers)
    {
        var doneOn = review.Recommendations.Where(r => r.Status == RecommendationStatus.Implemented).ToDictionary(r => r.Id, r => r.Actions.Max(a => a.ClosedOn));
        return LibraryItem.Of(review).Select(item => new Finding(
            item.Id,
            item.Kind,
            item.Label,
            item.Text.Length <= BeginningLength ? item.Text : item.Text[..BeginningLength] + " …",
            review.ReviewId,
            review.Title,
            review.ReviewType,
            review.Partnership,
            review.PublishedOn,
            item.Themes,
            item.Agencies,
            doneOn.GetValueOrDefault(item.Id),
            item.Url,
            [.. FindingSubject.Of(item.Text, item.Themes, thesaurus).Select(numbers)]));
    }
}
