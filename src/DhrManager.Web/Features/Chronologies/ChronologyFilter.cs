using System.Globalization;
using DhrManager.Domain.Chronologies;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.Chronologies;

/// <summary>Which part of the chronology is shown. The address holds all of it; page and download read it alike.</summary>
/// <param name="Agency">The short code of one agency; null for all.</param>
/// <param name="FromText">As typed: a day, a month or a year.</param>
/// <param name="UntilText">As typed.</param>
public sealed record ChronologyFilter(string? Agency, string? FromText, string? UntilText)
{
    /// <summary>First day of the period; null when open or not readable.</summary>
    public DateOnly? From => Read(FromText)?.From;

    /// <summary>Last day of the period; of a month or a year its last day.</summary>
    public DateOnly? Until => Read(UntilText)?.Until;

    public bool HasPeriod => From is not null || Until is not null;

    public IReadOnlyList<SummaryError> Problems => [.. Problem("from", FromText), .. Problem("until", UntilText)];

    public static ChronologyFilter Of(string? agency, string? from, string? until) =>
        new(Typed.OrNull(agency), Typed.OrNull(from), Typed.OrNull(until));

    /// <summary>The address of what this filter shows.</summary>
    public string AddressOn(string path, int page = 1)
    {
        Dictionary<string, string?> query = new()
        {
            ["agency"] = Agency,
            ["from"] = FromText,
            ["until"] = UntilText,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        };
        return QueryHelpers.AddQueryString(path, query.Where(q => q.Value is not null));
    }

    private static ChronologyDate? Read(string? text) =>
        text is not null && ChronologyDate.TryRead(text, out var date, out _) ? date : null;

    private static IEnumerable<SummaryError> Problem(string field, string? text)
    {
        if (text is not null && !ChronologyDate.TryRead(text, out _, out var problem))
        {
            yield return new SummaryError(field, problem);
        }
    }
}
