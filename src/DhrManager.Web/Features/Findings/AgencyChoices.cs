using DhrManager.Domain.Agencies;
using DhrManager.Web.Components.Gov;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Findings;

/// <summary>Agencies to choose from, by name.</summary>
internal static class AgencyChoices
{
    /// <remarks>An id made a text inside the query comes out in SQLite's capitals and equals no id written by .NET.</remarks>
    public static async Task<IReadOnlyList<Option>> ToChoicesAsync(this IQueryable<Agency> agencies, CancellationToken cancellationToken)
    {
        var named = await agencies.OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(cancellationToken);
        return [.. named.Select(a => new Option(a.Id.ToString(), a.Name))];
    }
}
