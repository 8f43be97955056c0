using DhrManager.Domain;
using DhrManager.Domain.Access;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Accounts.EditAccount;

public sealed class EditAccountForm : AccountForm
{
    /// <summary>Places as <see cref="Place"/> writes them.</summary>
    public List<string>? Memberships { get; set; }

    public static string Place(Guid partnershipId, ReviewRole role) => $"{partnershipId} {role.Code}";
}

/// <summary>Changes an account; a new or ended place in a partnership reaches the lists of its reviews in the same save.</summary>
public sealed class EditAccountHandler(IServiceProvider services, DhrDbContext administratorDb)
{
    /// <summary>The roles that a place in a partnership can give.</summary>
    public static IReadOnlyList<ReviewRole> Roles { get; } = [ReviewRole.CspManager, ReviewRole.CspChair];

    /// <exception cref="RuleBrokenException">The administrator would stop being one, or a review would be left without a CSP manager.</exception>
    public async Task HandleAsync(Guid personId, EditAccountForm form, CancellationToken cancellationToken)
    {
        var administrator = administratorDb.Actor;
        var standing = form.Standing ?? [];
        RuleBrokenException.ThrowIf(
            personId == administrator.PersonId && !standing.Contains(StandingRole.Administrator),
            "You cannot stop being an administrator yourself. Ask another administrator.",
            Citations.Local);

        await using var db = services.OpenDatabaseAsSystem(administrator.Now);
        var person = await db.Users.SingleAsync(p => p.Id == personId && p.EndedAt == null, cancellationToken);
        (person.Name, person.JobTitle, person.AgencyId) = (form.Name!.Trim(), form.JobTitle?.Trim() ?? "", Ids.Read(form.Agency));
        await db.SetStandingAsync(personId, standing, cancellationToken);
        await SetMembershipsAsync(db, personId, form.Memberships ?? [], administrator, cancellationToken);
        db.AuditEntries.Add(AuditEntry.For("AccountChanged", reviewId: null, new { person.Id, Standing = standing, Memberships = form.Memberships ?? [] }, administrator));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task SetMembershipsAsync(DhrDbContext db, Guid personId, List<string> places, Actor administrator, CancellationToken cancellationToken)
    {
        var access = new MembershipAccess(db, administrator);
        var held = await db.Memberships.Where(m => m.PersonId == personId).ToListAsync(cancellationToken);
        foreach (var ended in held.Where(m => !places.Contains(EditAccountForm.Place(m.PartnershipId, m.Role))))
        {
            db.Memberships.Remove(ended);
            await access.EndAsync(ended, cancellationToken);
        }

        var partnerships = await db.Partnerships.Select(p => p.Id).ToListAsync(cancellationToken);
        foreach (var added in Wanted(personId, partnerships, places).Where(m => !held.Exists(h => h.PartnershipId == m.PartnershipId && h.Role == m.Role)))
        {
            db.Memberships.Add(added);
            await access.GrantAsync(added, cancellationToken);
        }
    }

    private static IEnumerable<PartnershipMembership> Wanted(Guid personId, List<Guid> partnerships, List<string> places) =>
        from partnership in partnerships
        from role in Roles
        where places.Contains(EditAccountForm.Place(partnership, role))
        select new PartnershipMembership { PersonId = personId, PartnershipId = partnership, Role = role };
}
