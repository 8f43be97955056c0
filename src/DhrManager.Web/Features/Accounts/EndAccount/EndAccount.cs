using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Accounts.EndAccount;

public sealed class EndAccountForm
{
    [Required(ErrorMessage = "Tick the box to end the account")]
    public string? IsSure { get; set; }
}

/// <summary>Ends an account: no more sign-in, sessions over within a minute, off every list. What it did stays.</summary>
public sealed class EndAccountHandler(IServiceProvider services, DhrDbContext administratorDb)
{
    /// <exception cref="RuleBrokenException">It is the administrator's own, or a review would be left without a CSP manager.</exception>
    public async Task HandleAsync(Guid personId, CancellationToken cancellationToken)
    {
        var administrator = administratorDb.Actor;
        RuleBrokenException.ThrowIf(personId == administrator.PersonId, "You cannot end your own account. Ask another administrator.", Citations.Local);

        await using var db = services.OpenDatabaseAsSystem(administrator.Now);
        var person = await db.Users.SingleAsync(p => p.Id == personId && p.EndedAt == null, cancellationToken);
        person.EndedAt = administrator.Now;
        person.SecurityStamp = Guid.CreateVersion7().ToString();
        db.Memberships.RemoveRange(await db.Memberships.Where(m => m.PersonId == personId).ToListAsync(cancellationToken));
        await new MembershipAccess(db, administrator).EndAllAsync(personId, cancellationToken);
        db.AuditEntries.Add(AuditEntry.For("AccountEnded", reviewId: null, new { person.Id }, administrator));
        await db.SaveChangesAsync(cancellationToken);
    }
}
