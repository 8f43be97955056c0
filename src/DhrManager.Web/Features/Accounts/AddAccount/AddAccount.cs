using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using DhrManager.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Accounts.AddAccount;

public sealed class AddAccountForm : AccountForm
{
    [Required(ErrorMessage = "Enter the person's email address"), EmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.com"), StringLength(200, ErrorMessage = "Email address must be 200 characters or fewer")]
    public string? Email { get; set; }
}

/// <param name="PassPhrase">Shown once and stored nowhere.</param>
public sealed record AccountMade(Guid PersonId, string PassPhrase);

public sealed class AddAccountHandler(DhrDbContext db, ILookupNormalizer normalizer, IPasswordHasher<Person> hasher)
{
    /// <exception cref="RuleBrokenException">The address has an account already.</exception>
    public async Task<AccountMade> HandleAsync(AddAccountForm form, CancellationToken cancellationToken)
    {
        var email = form.Email!.Trim();
        var normalized = normalizer.NormalizeEmail(email);
        RuleBrokenException.ThrowIf(
            await db.Users.AnyAsync(p => p.NormalizedUserName == normalized, cancellationToken),
            $"{email} has an account already. An ended account keeps its address.",
            Citations.Local);

        var person = NewPerson(form, email, normalized);
        var phrase = PassPhrase.New();
        person.PasswordHash = hasher.HashPassword(person, phrase);
        db.Users.Add(person);
        db.UserClaims.Add(TemporaryPassword.ClaimOf(person.Id));
        await db.SetStandingAsync(person.Id, form.Standing ?? [], cancellationToken);
        db.AuditEntries.Add(AuditEntry.For("AccountAdded", reviewId: null, new { person.Id, Standing = form.Standing ?? [] }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return new AccountMade(person.Id, phrase);
    }

    private static Person NewPerson(AddAccountForm form, string email, string normalized) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = form.Name!.Trim(),
        JobTitle = form.JobTitle?.Trim() ?? "",
        AgencyId = Ids.Read(form.Agency),
        Email = email,
        NormalizedEmail = normalized,
        UserName = email,
        NormalizedUserName = normalized,
        EmailConfirmed = true,
        LockoutEnabled = true,
        SecurityStamp = Guid.CreateVersion7().ToString(),
    };
}
