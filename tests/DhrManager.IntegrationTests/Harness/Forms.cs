using System.Globalization;
using DhrManager.Domain.Calendar;

namespace DhrManager.IntegrationTests.Harness;

/// <summary>What tests type into forms.</summary>
public static class Forms
{
    /// <summary>The day on which the test runs, as the application sees it.</summary>
    public static DateOnly Today => UkTime.ToUkDate(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The three boxes of a date.</summary>
    public static IEnumerable<(string Name, string Value)> Date(string field, DateOnly date) =>
    [
        ($"Input.{field}.Day", date.Day.ToString(CultureInfo.InvariantCulture)),
        ($"Input.{field}.Month", date.Month.ToString(CultureInfo.InvariantCulture)),
        ($"Input.{field}.Year", date.Year.ToString(CultureInfo.InvariantCulture)),
    ];
}
