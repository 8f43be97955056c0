using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>The accounts and agencies that forms let people choose from.</summary>
public static class DirectoryOptions
{
    /// <summary>Everybody who can sign in, by name and post.</summary>
    public static async Task<IReadOnlyList<Option>> AccountOptionsAsync(this DhrDbContext db, CancellationToken cancellationToken)
    {
        var people = await db.Users.AsNoTracking().Where(p => p.EndedAt == null).OrderBy(p => p.Name)
            .Select(p => new { p.Id, p.Name, p.JobTitle }).ToListAsync(cancellationToken);
        return [.. people.Select(p => new Option(p.Id.ToString(), p.JobTitle.Length == 0 ? p.Name : $"{p.Name}, {p.JobTitle}"))];
    }

    public static async Task<IReadOnlyList<Option>> AgencyOptionsAsync(this DhrDbContext db, CancellationToken cancellationToken)
    {
        var agencies = await db.Agencies.AsNoTracking().OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(cancellationToken);
        return [.. agencies.Select(a => new Option(a.Id.ToString(), a.Name))];
    }

    public static Task<Dictionary<Guid, string>> AgencyNamesAsync(this DhrDbContext db, CancellationToken cancellationToken) =>
        db.Agencies.Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
}
