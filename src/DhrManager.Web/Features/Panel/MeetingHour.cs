using System.Globalization;

namespace DhrManager.Web.Features.Panel;

/// <summary>The hour of a meeting as people type it.</summary>
internal static class MeetingHour
{
    public const string Pattern = @"\s*([01]?\d|2[0-3])[:.][0-5]\d\s*";
    public const string Problem = "Enter the time as hours and minutes, such as 9:30 or 14:00";

    /// <param name="typed">Matches <see cref="Pattern"/>, or is blank.</param>
    public static TimeOnly? Read(string? typed) => Typed.OrNull(typed) is { } hour
        ? TimeOnly.ParseExact(hour.Replace('.', ':'), "H:mm", CultureInfo.InvariantCulture)
        : null;

    public static string? Say(TimeOnly? hour) => hour?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
