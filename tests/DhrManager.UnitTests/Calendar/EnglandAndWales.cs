using System.Globalization;
using DhrManager.Domain.Calendar;

namespace DhrManager.UnitTests.Calendar;

/// <summary>The calendar as shipped.</summary>
public static class EnglandAndWales
{
    public static BankHolidays Holidays { get; } =
        BankHolidays.Read(RepositoryFile.Read("seed/bank-holidays.json"), "seed/bank-holidays.json");

    public static WorkingDays Days { get; } = new(Holidays);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTime Utc(string iso) =>
        DateTime.SpecifyKind(DateTime.ParseExact(iso, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
