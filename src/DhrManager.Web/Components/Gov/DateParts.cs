using System.Globalization;

namespace DhrManager.Web.Components.Gov;

/// <summary>The three boxes of a date, kept as typed so that a wrong date can be shown again.</summary>
public sealed class DateParts
{
    /// <summary>Years outside these bounds are slips of the keyboard, not dates of a review.</summary>
    public const int FirstYear = 1900;

    public const int LastYear = 2200;

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Day + Month + Year);

    /// <summary>Names of the boxes left blank, in order.</summary>
    public IReadOnlyList<string> Missing =>
        [.. Boxes.Where(b => string.IsNullOrWhiteSpace(b.Typed)).Select(b => b.Name)];

    /// <summary>The date, or null if the boxes do not make one.</summary>
    public DateOnly? Value
    {
        get
        {
            var (day, month, year) = (Number(Day), Number(Month), Number(Year));
            var isReal = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12
                && day >= 1 && day <= DateTime.DaysInMonth(year, month);
            return isReal ? new DateOnly(year, month, day) : null;
        }
    }

    private (string Name, string? Typed)[] Boxes => [(nameof(Day), Day), (nameof(Month), Month), (nameof(Year), Year)];

    public static DateParts From(DateOnly? date) => date is not { } known ? new() : new()
    {
        Day = known.Day.ToString(CultureInfo.InvariantCulture),
        Month = known.Month.ToString(CultureInfo.InvariantCulture),
        Year = known.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The date of boxes already checked with <see cref="RealDateAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">The boxes do not make a date.</exception>
    public DateOnly ToDate() => Value ?? throw new InvalidOperationException("These boxes do not make a date; validate the form first.");

    private static int Number(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
