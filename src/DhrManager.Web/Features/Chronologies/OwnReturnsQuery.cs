using DhrManager.Domain;
using DhrManager.Domain.Access;
using DhrManager.Domain.Chronologies;
using DhrManager.Domain.Returns;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Chronologies;

/// <summary>A return under which somebody may enter events.</summary>
public sealed record OwnReturn(Guid Id, Guid AgencyId, string AgencyCode, string Label)
{
    public Option Option => new(Id.ToString(), Label);

    /// <summary>The chosen one; with only one there is nothing to choose.</summary>
    public static OwnReturn? Choose(IReadOnlyList<OwnReturn> offered, string? typed) =>
        offered is [var only] ? only : offered.FirstOrDefault(r => r.Id == Ids.Read(typed));
}

/// <summary>
/// Finds the returns under which somebody may enter events: contacts and authors those of their agency, the CSP manager
/// any, because small agencies send theirs on paper.
/// </summary>
public sealed class OwnReturnsQuery(DhrDbContext db)
{
    public async Task<IReadOnlyList<OwnReturn>> FindAsync(ReviewView view, CancellationToken cancellationToken)
    {
        var returns = await db.Reviews
            .Where(r => r.Id == view.Id)
            .SelectMany(r => r.Returns)
            .Where(r => r.Status != ReturnStatus.Waived)
            .Join(db.Agencies, r => r.AgencyId, a => a.Id, (r, a) => new { r.Id, r.AgencyId, r.Kind, r.DueOn, a.Code, a.Name })
            .ToListAsync(cancellationToken);
        return
        [
            .. returns.Where(r => MayWriteFor(view, r.AgencyId))
                .OrderBy(r => r.Name, StringComparer.Ordinal)
                .ThenBy(r => r.DueOn)
                .Select(r => new OwnReturn(r.Id, r.AgencyId, r.Code, $"{r.Name}: {r.Kind.Label.ToLowerInvariant()}, due {UkText.Date(r.DueOn)}")),
        ];
    }

    public static bool MayWriteFor(ReviewView view, Guid agencyId) =>
        view.IsManager || view.OwnLines.Any(line => line.AgencyId == agencyId && IsWriter(line.Role));

    /// <summary>Whether the reader may correct or delete an event: its own agency, and the CSP manager what they entered themselves.</summary>
    public static bool MayChange(ReviewView view, ChronologyEntry entry, Actor reader) =>
        MayWriteFor(view, entry.AgencyId) && (!view.IsManager || entry.AddedBy == reader.PersonId);

    /// <summary>Whether the reader writes for any agency at all: otherwise the pages for writing are not found.</summary>
    public static bool MayWrite(ReviewView view) => view.IsManager || view.Roles.Any(IsWriter);

    private static bool IsWriter(ReviewRole role) => role == ReviewRole.AgencyContact || role == ReviewRole.AgencyAuthor;
}
