namespace DhrManager.Domain.Calendar;

/// <summary>Instants as clocks in the United Kingdom show them: GMT in winter, an hour later in summer.</summary>
public static class UkTime
{
    private static readonly TimeZoneInfo _london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The UK calendar date at an instant.</summary>
    /// <param name="utc">UTC; a value without a kind is taken as UTC, as it comes from storage.</param>
    /// <exception cref="ArgumentException">The value is marked as local time.</exception>
    public static DateOnly ToUkDate(DateTime utc) => DateOnly.FromDateTime(ToUk(utc));

    /// <summary>What a clock on a wall in the United Kingdom shows at an instant.</summary>
    /// <inheritdoc cref="ToUkDate"/>
    public static DateTime ToUk(DateTime utc) => utc.Kind == DateTimeKind.Local
        ? throw new ArgumentException("Give the instant in UTC.", nameof(utc))
        : TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _london);

    /// <summary>The instant, in UTC, at which a UK clock shows this time on this day.</summary>
    /// <remarks>
    /// A time the spring change skips is taken as an hour later; one the autumn change repeats, as the first of the two.
    /// </remarks>
    public static DateTime ToUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (_london.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        // The first of two repeated times is the one still on summer time, hence the larger offset.
        var offset = _london.IsAmbiguousTime(local) ? _london.GetAmbiguousTimeOffsets(local).Max() : _london.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
