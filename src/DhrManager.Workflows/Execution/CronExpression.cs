namespace DhrManager.Workflows.Execution;

/// <summary>A cron expression of five fields (minute first) or six (second first), in UTC.</summary>
/// <remarks>
/// Understands numbers, names of months and days, <c>*</c>, <c>?</c>, lists, ranges and steps. When both days are given a day must match
/// both, as in the library Elsa uses.
/// </remarks>
internal sealed class CronExpression
{
    // A day that never comes (30 February) is found out after the longest gap there can be: leap years are up to eight years apart.
    private const int FurthestDays = 366 * 9;

    private readonly bool[] _seconds;
    private readonly bool[] _minutes;
    private readonly bool[] _hours;
    private readonly bool[] _days;
    private readonly bool[] _months;
    private readonly bool[] _weekdays;

    private CronExpression(bool[][] fields)
    {
        _seconds = fields[0];
        _minutes = fields[1];
        _hours = fields[2];
        _days = fields[3];
        _months = fields[4];
        _weekdays = fields[5];
    }

    /// <summary>The expression, or null when the text is none.</summary>
    public static CronExpression? TryParse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        if (fields.Length is not (5 or 6))
        {
            return null;
        }

        string[] six = fields.Length == 6 ? fields : ["0", .. fields];
        var parsed = six.Select((field, index) => CronField.TryParse(field, index)).OfType<bool[]>().ToArray();

        return parsed.Length == 6 ? new CronExpression(parsed) : null;
    }

    /// <summary>The first matching second after that instant, or null when there is none.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var from = after.UtcDateTime;

        for (var (day, count) = (from.Date, 0); count < FurthestDays; (day, count) = (day.AddDays(1), count + 1))
        {
            if (!_months[day.Month] || !_days[day.Day] || !_weekdays[(int)day.DayOfWeek])
            {
                continue;
            }

            if (FirstTime(count == 0 ? from.TimeOfDay : TimeSpan.FromTicks(-1)) is { } time)
            {
                return new DateTimeOffset(day + time, TimeSpan.Zero);
            }
        }

        return null;
    }

    private TimeSpan? FirstTime(TimeSpan after)
    {
        for (var second = (int)Math.Floor(after.TotalSeconds) + 1; second < 24 * 60 * 60; second++)
        {
            if (_hours[second / 3600] && _minutes[second / 60 % 60] && _seconds[second % 60])
            {
                return TimeSpan.FromSeconds(second);
            }
        }

        return null;
    }
}
