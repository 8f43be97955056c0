using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using DhrManager.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Account.ChangePassword;

public sealed class ChangePasswordForm
{
    [Required(ErrorMessage = "Enter your password as it is now")]
    public string? Current { get; set; }

    [Required(ErrorMessage = "Enter a new password"), MinLength(Security.Accounts.MinimumPasswordLength, ErrorMessage = "New password must be at least 12 characters. Three or four words work well")]
    public string? New { get; set; }

    [Required(ErrorMessage = "Enter the new password again"), Compare(nameof(New), ErrorMessage = "The two new passwords must be the same")]
    public string? Again { get; set; }
}

/// <summary>Changes the person's own password; their other sessions end within a minute.</summary>
public sealed class ChangePasswordHandler(UserManager<Person> people, SignInManager<Person> signIn, DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">The password is wrong, locked after wrong tries, or the new one is refused.</exception>
    public async Task HandleAsync(ChangePasswordForm form, CancellationToken cancellationToken)
    {
        var person = await db.Users.SingleAsync(p => p.Id == db.Actor.PersonId, cancellationToken);
        var check = await signIn.CheckPasswordSignInAsync(person, form.Current!, lockoutOnFailure: true);
        RuleBrokenException.ThrowIf(check.IsLockedOut, "The password was wrong five times. Try again in 15 minutes.", Citations.Local);
        RuleBrokenException.ThrowIf(!check.Succeeded, "The password you use now is wrong.", Citations.Local);
        RuleBrokenException.ThrowIf(form.Current == form.New, "Choose a password other than the one you use now.", Citations.Local);

        db.UserClaims.RemoveRange(db.UserClaims.Where(c => c.UserId == person.Id && c.ClaimType == TemporaryPassword.ClaimType));
        db.AuditEntries.Add(AuditEntry.For("PasswordChanged", reviewId: null, new { person.Id }, db.Actor));
        var changed = await people.ChangePasswordAsync(person, form.Current!, form.New!);
        RuleBrokenException.ThrowIf(!changed.Succeeded, string.Join(" ", changed.Errors.Select(e => e.Description)), Citations.Local);
        await signIn.RefreshSignInAsync(person);
    }
}
