using System.ComponentModel.DataAnnotations;
using DhrManager.Domain;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using DhrManager.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Features.Account.FirstAdministrator;

public sealed class FirstAdministratorForm
{
    [Required(ErrorMessage = "Enter your full name"), StringLength(200, ErrorMessage = "Full name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter your email address"), EmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.com")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Enter a password"), MinLength(Security.Accounts.MinimumPasswordLength, ErrorMessage = "Password must be at least 12 characters. Three or four words work well")]
    public string? Password { get; set; }
}

/// <summary>Makes the first account of an empty installation.</summary>
public sealed class FirstAdministratorHandler(
    FirstAdministratorLink link,
    UserManager<Person> people,
    RoleManager<IdentityRole<Guid>> roles,
    DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">The password or the address is refused.</exception>
    public async Task HandleAsync(FirstAdministratorForm form, CancellationToken cancellationToken)
    {
        var person = new Person { Id = Guid.CreateVersion7(), Name = form.Name!.Trim(), Email = form.Email!.Trim(), UserName = form.Email.Trim() };
        var created = await people.CreateAsync(person, form.Password!);
        RuleBrokenException.ThrowIf(!created.Succeeded, string.Join(" ", created.Errors.Select(e => e.Description)), Citations.Local);

        await roles.EnsureStandingRolesAsync();

        await people.AddToRoleAsync(person, StandingRole.Administrator);
        db.AuditEntries.Add(AuditEntry.For("FirstAdministratorMade", reviewId: null, new { person.Id }, new Actor(person.Id, person.Name, db.Actor.Now)));
        await db.SaveChangesAsync(cancellationToken);
        link.Withdraw();
    }
}
