using DhrManager.Lessons.Index;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Lessons.ExportLessons;

/// <summary>What a download holds, whatever its format.</summary>
/// <param name="Search">Address of the search, which finds the same again.</param>
public sealed record LessonsExport(IReadOnlyList<LessonDocument> Documents, IReadOnlyList<ExportField> Fields, string Search, DateOnly On)
{
    public const string Licence =
        "The text belongs to the partnerships that published it; each report says on what terms it may be used again. Name the partnership, the review and the year.";

    public string Source => $"Lessons library of DHR Manager, downloaded on {UkText.Date(On)}";
}
