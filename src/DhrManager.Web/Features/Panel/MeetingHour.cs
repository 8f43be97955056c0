using System.Globalization;
using System.Text.RegularExpressions;

namespace DhrManager.Web.Features.Panel;

/// <summary>The hour of a meeting as people type it: 9:30, 14:00, 2pm or 2:30pm.</summary>
internal static partial class MeetingHour
{
    public const string Pattern = @"\s*(([01]?\d|2[0-3])[:.][0-5]\d|(0?[1-9]|1[0-2])([:.][0-5]\d)?\s*[aApP][mM])\s*$";
    public const string Problem = "Enter the time as hours and minutes, such as 9:30am or 14:00";

    /// <param name="typed">Matches <see cref="Pattern"/>, or is blank.</param>
    public static TimeOnly? Read(string? typed) => Typed.OrNull(typed) is { } hour
        ? TimeOnly.ParseExact(
            Space().Replace(hour.Replace('.', ':'), "").ToUpperInvariant(), ["H:mm", "h:mmtt", "htt"], CultureInfo.InvariantCulture, DateTimeStyles.None)
        : null;

    /// <summary>"2:00pm", as every other time of the site.</summary>
    public static string? Say(TimeOnly? hour) => hour?.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
