namespace DhrManager.Domain.Campaigns;

/// <summary>The days on which organisations are reminded of what they owe a campaign.</summary>
/// <remarks>Source: this system's default, the same days as for reports on actions: 14 and 3 days before; then 1, 7, 14 and 28 days after.</remarks>
public static class CampaignChase
{
    private static readonly int[] _days = [-14, -3, 1, 7, 14, 28];

    /// <summary>From this many days after the due date the owners of the campaign hear of it too.</summary>
    public const int OwnersAfter = 7;

    /// <returns>How many days after the due date today's reminder comes, negative before it; null when today has none.</returns>
    public static int? RungOn(DateOnly dueOn, DateOnly today)
    {
        var days = today.DayNumber - dueOn.DayNumber;
        return _days.Contains(days) ? days : null;
    }
}
