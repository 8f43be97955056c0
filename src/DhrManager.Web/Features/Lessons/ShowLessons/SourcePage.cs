using System.Globalization;

namespace DhrManager.Web.Features.Lessons.ShowLessons;

/// <summary>Where in the report something stands.</summary>
internal static class SourcePage
{
    /// <returns>For example "Page 42 of the report"; empty when the page is not known.</returns>
    public static string Words(int? page) => page is { } number ? string.Create(CultureInfo.InvariantCulture, $"Page {number} of the report") : "";
}
