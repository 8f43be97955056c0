using System.Globalization;
using System.Text.RegularExpressions;

namespace DhrManager.Domain.Chronologies;

/// <summary>The order of the combined chronology.</summary>
public static partial class ChronologySort
{
    /// <summary>The rule in words, printed under every combined chronology.</summary>
    public const string Rule =
        "Sorted by the first day each event may have been. On the same day, less exact dates come first, so that a whole year or "
        + "month stands above its days; then events without a time, then by time, agency and the agency's own order. "
        + "Events without a date come last.";

    // From the widest to the narrowest.
    private static readonly List<DatePrecision> _widestFirst =
        [DatePrecision.Year, DatePrecision.Month, DatePrecision.About, DatePrecision.Exact, DatePrecision.Unknown];

    /// <param name="agencyCode">The short code that is printed beside the rows of an agency.</param>
    public static IReadOnlyList<ChronologyEntry> Combine(IEnumerable<ChronologyEntry> entries, Func<Guid, string> agencyCode) =>
    [
        .. entries
            .OrderBy(e => e.HappenedFromOn ?? DateOnly.MaxValue)
            .ThenBy(e => _widestFirst.IndexOf(e.Precision))
            .ThenByDescending(e => e.HappenedUntilOn ?? DateOnly.MaxValue)
            .ThenBy(e => TimeOf(e) ?? TimeOnly.MinValue)
            .ThenBy(e => agencyCode(e.AgencyId), StringComparer.Ordinal)
            .ThenBy(e => e.Sequence)
            .ThenBy(e => e.Id),
    ];

    /// <summary>The time of day where it can be read: "14:30", "1430", "2.30pm", "9 am". Null for "evening" and the like.</summary>
    public static TimeOnly? TimeOf(ChronologyEntry entry)
    {
        var match = TimePattern().Match((entry.Time ?? "").Trim().ToLowerInvariant());
        if (!match.Success)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        hour = (match.Groups["half"].Value, hour) switch
        {
            ("pm", < 12) => hour + 12,
            ("am", 12) => 0,
            _ => hour,
        };
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"^(?:(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?::[0-9]{2})?|(?<hour>[0-9]{2})(?<minute>[0-9]{2})|(?<hour>[0-9]{1,2})(?= ?[ap]m)) ?(?:hrs|hours|(?<half>am|pm))?$")]
    private static partial Regex TimePattern();
}
