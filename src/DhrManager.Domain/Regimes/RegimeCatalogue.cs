using System.Globalization;
using DhrManager.Domain.Calendar;

namespace DhrManager.Domain.Regimes;

/// <summary>All regimes this system knows, past, present and draft.</summary>
public sealed class RegimeCatalogue
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    /// <exception cref="ArgumentException">Two regimes have one code.</exception>
    public RegimeCatalogue(IEnumerable<Regime> regimes)
    {
        All = [.. regimes.OrderBy(r => r.EffectiveFrom ?? DateOnly.MaxValue).ThenBy(r => r.Code, StringComparer.Ordinal)];

        if (All.GroupBy(r => r.Code).FirstOrDefault(g => g.Count() > 1) is { } repeated)
        {
            throw new ArgumentException($"Two regimes have the code '{repeated.Key}'.", nameof(regimes));
        }
    }

    /// <summary>The same regimes, all counting with these working days.</summary>
    /// <inheritdoc cref="RegimeCatalogue(IEnumerable{Regime})"/>
    public RegimeCatalogue(IEnumerable<Regime> regimes, WorkingDays workingDays)
        : this(regimes.Select(r => r with { WorkingDays = workingDays }))
    {
    }

    /// <summary>Oldest first; those not commenced last.</summary>
    public IReadOnlyList<Regime> All { get; }

    /// <exception cref="RegimeUnknownException">There is no regime with this code.</exception>
    public Regime Find(string code) => All.FirstOrDefault(r => r.Code == code)
        ?? throw new RegimeUnknownException(
            $"There is no regime '{code}'; the regimes are {string.Join(", ", All.Select(r => r.Code))}.");

    /// <summary>The regime for a review that opens on a date: of several, the one that commenced last.</summary>
    /// <exception cref="RegimeUnknownException">No regime was in force.</exception>
    public Regime InForceOn(DateOnly date) => All.LastOrDefault(r => r.IsInForceOn(date))
        ?? throw new RegimeUnknownException($"No regime was in force on {date.ToString("d MMMM yyyy", _english)}.");
}
