using System.Globalization;

namespace DhrManager.Web.Components.Gov;

/// <summary>Dates, times and counts as people in the United Kingdom read them, whatever the server's culture and time zone.</summary>
public static class UkText
{
    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");
    private static readonly TimeZoneInfo _london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>"27 March 2026".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", _british);

    /// <summary>"27 March 2026", or <paramref name="ifNone"/>.</summary>
    public static string Date(DateOnly? date, string ifNone = "Not recorded") => date is { } known ? Date(known) : ifNone;

    /// <summary>"27 March 2026 at 3:04pm", in the time of the United Kingdom.</summary>
    /// <param name="utc">An instant in UTC; one read from a database without a kind is taken as UTC.</param>
    public static string DateTime(DateTime utc)
    {
        var local = InLondon(utc);
        return $"{Date(DateOnly.FromDateTime(local))} at {Clock(local)}";
    }

    /// <summary>The day in the United Kingdom, which for an hour of a summer night is not the day in UTC.</summary>
    public static string Day(DateTime utc) => Date(DateOnly.FromDateTime(InLondon(utc)));

    /// <summary>"1 working day", "12 working days".</summary>
    public static string Days(int workingDays) => Count(workingDays, "working day");

    /// <summary>"3 working days late".</summary>
    public static string Late(int workingDays) => Days(workingDays) + " late";

    /// <summary>"due today", "due in 3 working days" or "3 working days late".</summary>
    public static string Due(int workingDaysLeft) => workingDaysLeft switch
    {
        0 => "due today",
        > 0 => "due in " + Days(workingDaysLeft),
        _ => Late(-workingDaysLeft),
    };

    /// <summary>"1 agency", "2 agencies", "1,204 reviews".</summary>
    public static string Count(int count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>"4,000".</summary>
    public static string Number(int number) => number.ToString("N0", _british);

    private static string Clock(DateTime local) =>
        local.ToString("h:mm", CultureInfo.InvariantCulture) + (local.Hour < 12 ? "am" : "pm");

    private static DateTime InLondon(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(System.DateTime.SpecifyKind(utc, DateTimeKind.Utc), _london);
}
