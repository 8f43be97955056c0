using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using DhrManager.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Accounts.ResetPassword;

/// <summary>Gives a temporary pass phrase in place of a forgotten password; open sessions end, a lock is lifted.</summary>
public sealed class ResetPasswordHandler(DhrDbContext db, IPasswordHasher<Person> hasher)
{
    /// <returns>The pass phrase, shown once and stored nowhere.</returns>
    public async Task<string> HandleAsync(Guid personId, CancellationToken cancellationToken)
    {
        var person = await db.Users.SingleAsync(p => p.Id == personId && p.EndedAt == null, cancellationToken);
        var phrase = PassPhrase.New();
        person.PasswordHash = hasher.HashPassword(person, phrase);
        person.SecurityStamp = Guid.CreateVersion7().ToString();
        (person.LockoutEnd, person.AccessFailedCount) = (null, 0);
        if (!await db.UserClaims.AnyAsync(c => c.UserId == personId && c.ClaimType == TemporaryPassword.ClaimType, cancellationToken))
        {
            db.UserClaims.Add(TemporaryPassword.ClaimOf(personId));
        }

        db.AuditEntries.Add(AuditEntry.For("PasswordReset", reviewId: null, new { person.Id }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return phrase;
    }
}
