namespace DhrManager.Domain.Calendar;

/// <summary>Counts working days: Monday to Friday without bank holidays and local closure days.</summary>
public sealed class WorkingDays(BankHolidays bankHolidays)
{
    /// <summary>What arrives later than this, UK time, counts as arriving on the next working day.</summary>
    public static readonly TimeOnly DefaultCloseOfBusiness = new(17, 0);

    public BankHolidays BankHolidays { get; } = bankHolidays;

    public bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Contains(date);

    public DateOnly NextOrSame(DateOnly date) => Nearest(date, step: 1);

    public DateOnly PreviousOrSame(DateOnly date) => Nearest(date, step: -1);

    /// <summary>The working day so many working days after a date, which is itself not counted.</summary>
    /// <param name="days">Negative goes back; zero gives the date itself, or the next working day if it is not one.</param>
    public DateOnly Add(DateOnly date, int days)
    {
        if (days == 0)
        {
            return NextOrSame(date);
        }

        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0; left--)
        {
            date = Nearest(date.AddDays(step), step);
        }

        return date;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative going back.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var step = to < from ? -1 : 1;
        var count = 0;
        while (from != to)
        {
            from = from.AddDays(step);
            count += IsWorkingDay(from) ? step : 0;
        }

        return count;
    }

    /// <summary>The working day on which something that arrived at an instant counts as received.</summary>
    /// <param name="arrivedAt">UTC.</param>
    /// <param name="closeOfBusiness">UK time; exactly then is still in time.</param>
    public DateOnly ReceivedOn(DateTime arrivedAt, TimeOnly closeOfBusiness)
    {
        var arrived = UkTime.ToUk(arrivedAt);
        var day = DateOnly.FromDateTime(arrived);
        return NextOrSame(TimeOnly.FromDateTime(arrived) > closeOfBusiness ? day.AddDays(1) : day);
    }

    /// <inheritdoc cref="ReceivedOn(DateTime, TimeOnly)"/>
    public DateOnly ReceivedOn(DateTime arrivedAt) => ReceivedOn(arrivedAt, DefaultCloseOfBusiness);

    private DateOnly Nearest(DateOnly date, int step)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(step);
        }

        return date;
    }
}
