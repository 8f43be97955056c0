using System.ComponentModel.DataAnnotations;
using DhrManager.Domain;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Features.Account.SignIn;

public sealed class SignInForm
{
    [Required(ErrorMessage = "Enter your email address")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; set; }

    /// <summary>The sealed form that signing in brings back; null without one.</summary>
    public string? Kept { get; set; }
}

/// <summary>Signs a person in and writes success or failure to the audit trail.</summary>
public sealed class SignInHandler(SignInManager<Person> signIn, UserManager<Person> people, DhrDbContext db, TimeProvider time)
{
    // One sentence for a wrong address and a wrong password: the page must not tell who has an account.
    private const string Wrong = "The email address or password is wrong";

    /// <summary>Who signed in; null while nobody has.</summary>
    public Guid? SignedIn { get; private set; }

    /// <returns>Null when signed in, otherwise what to tell the person.</returns>
    public async Task<string?> HandleAsync(SignInForm form, CancellationToken cancellationToken)
    {
        var person = await people.FindByEmailAsync(form.Email!.Trim());
        if (person is null or { EndedAt: not null })
        {
            return Wrong;
        }

        var result = await signIn.PasswordSignInAsync(person, form.Password!, isPersistent: false, lockoutOnFailure: true);
        var actor = new Actor(person.Id, person.Name, time.GetUtcNow().UtcDateTime);
        db.AuditEntries.Add(AuditEntry.For(result.Succeeded ? "SignedIn" : "SignInRefused", reviewId: null, new { result.IsLockedOut }, actor));
        await db.SaveChangesAsync(cancellationToken);
        SignedIn = result.Succeeded ? person.Id : null;
        return result switch
        {
            { Succeeded: true } => null,
            { IsLockedOut: true } => "This account is locked for 15 minutes because the password was wrong five times. Try again later, or ask an administrator",
            _ => Wrong,
        };
    }
}
