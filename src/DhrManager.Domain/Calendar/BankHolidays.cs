using System.Collections.Frozen;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Calendar;

/// <summary>Bank holidays of England and Wales, and days on which the partnership's office is closed.</summary>
/// <remarks>
/// Past <see cref="CoversUntil"/> only weekends are known. Counting goes on rather than being refused, so that an old
/// table never stops work; screens warn with <see cref="Covers"/>, and due dates are counted afresh when it is extended.
/// </remarks>
public sealed class BankHolidays
{
    private const string Division = "england-and-wales";

    private readonly FrozenSet<DateOnly> _holidays;
    private readonly FrozenSet<DateOnly> _closures;

    public BankHolidays(IEnumerable<DateOnly> holidays, IEnumerable<DateOnly>? closures = null)
    {
        _holidays = holidays.ToFrozenSet();
        _closures = (closures ?? []).ToFrozenSet();
        CoversFrom = _holidays.Count == 0 ? DateOnly.MaxValue : new DateOnly(_holidays.Min().Year, 1, 1);
        CoversUntil = _holidays.Count == 0 ? DateOnly.MinValue : new DateOnly(_holidays.Max().Year, 12, 31);
    }

    /// <summary>First day of the first year in the table.</summary>
    public DateOnly CoversFrom { get; }

    /// <summary>Last day of the last year in the table.</summary>
    public DateOnly CoversUntil { get; }

    /// <summary>Reads the file that GOV.UK publishes at /bank-holidays.json; other divisions are passed over.</summary>
    /// <exception cref="SettingsException">A field is missing or malformed, or a date is there twice.</exception>
    public static BankHolidays Read(string json, string file)
    {
        var division = SettingsNode.Parse(json, file).Child(Division);
        var events = division.Items("events");
        if (events.Count == 0)
        {
            throw division.Refusal("events", "must list at least one bank holiday");
        }

        var dates = new HashSet<DateOnly>();
        foreach (var holiday in events)
        {
            holiday.Text("title");
            if (!dates.Add(holiday.Date("date")))
            {
                throw holiday.Refusal("date", "is in the list twice: take one out");
            }
        }

        return new BankHolidays(dates);
    }

    /// <summary>The same bank holidays with these local closure days instead of any before.</summary>
    public BankHolidays WithClosures(IEnumerable<DateOnly> closures) => new(_holidays, closures);

    public bool Contains(DateOnly date) => _holidays.Contains(date) || _closures.Contains(date);

    /// <summary>Whether the bank holidays of this date's year are known.</summary>
    public bool Covers(DateOnly date) => date >= CoversFrom && date <= CoversUntil;
}
