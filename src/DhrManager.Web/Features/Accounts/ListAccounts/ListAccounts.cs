using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Accounts.ListAccounts;

/// <param name="Places">Standing roles and places in partnerships, in words.</param>
public sealed record AccountRow(Person Person, string? Agency, IReadOnlyList<string> Places, DateTime? LastSignInAt);

public sealed class ListAccountsQuery(DhrDbContext db)
{
    public const int PageSize = 50;

    /// <param name="text">Part of a name or address; null means all.</param>
    /// <param name="isEnded">The accounts that have ended, in place of the others.</param>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<AccountRow> Rows)> RunAsync(string? text, bool isEnded, int page, CancellationToken cancellationToken)
    {
        var people = db.Users.AsNoTracking().Where(p => isEnded == (p.EndedAt != null));
        if (text is not null)
        {
            var pattern = $"%{text}%";
            people = people.Where(p => EF.Functions.Like(p.Name, pattern) || EF.Functions.Like(p.Email!, pattern));
        }

        var total = await people.CountAsync(cancellationToken);
        var shown = await people.OrderBy(p => p.Name).ThenBy(p => p.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return (total, await RowsAsync(shown, cancellationToken));
    }

    private async Task<IReadOnlyList<AccountRow>> RowsAsync(List<Person> people, CancellationToken cancellationToken)
    {
        var ids = people.Select(p => p.Id).ToList();
        var agencies = await db.AgencyNamesAsync(cancellationToken);
        var places = (await PlacesAsync(ids, cancellationToken)).ToLookup(place => place.PersonId, place => place.Words);
        var signIns = await db.AuditEntries
            .Where(e => e.Kind == "SignedIn" && ids.Contains(e.PersonId))
            .GroupBy(e => e.PersonId)
            .Select(entries => new { entries.Key, At = entries.Max(e => e.At) })
            .ToDictionaryAsync(entries => entries.Key, entries => entries.At, cancellationToken);
        return
        [
            .. people.Select(p => new AccountRow(
                p,
                p.AgencyId is { } agency ? agencies.GetValueOrDefault(agency) : null,
                [.. places[p.Id]],
                signIns.TryGetValue(p.Id, out var at) ? at : null)),
        ];
    }

    private async Task<IEnumerable<(Guid PersonId, string Words)>> PlacesAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var roles = await (
            from row in db.UserRoles
            join role in db.Roles on row.RoleId equals role.Id
            where ids.Contains(row.UserId)
            select new { row.UserId, role.Name }).ToListAsync(cancellationToken);
        var memberships = await (
            from membership in db.Memberships
            join partnership in db.Partnerships on membership.PartnershipId equals partnership.Id
            where ids.Contains(membership.PersonId)
            orderby partnership.Name
            select new { membership.PersonId, membership.Role, partnership.Name }).ToListAsync(cancellationToken);
        return roles.Select(r => (r.UserId, Capital(r.Name!)))
            .Concat(memberships.Select(m => (m.PersonId, $"{m.Role.Label} of {m.Name}")));
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
