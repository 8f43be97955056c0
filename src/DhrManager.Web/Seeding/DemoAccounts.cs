using DhrManager.Domain.Access;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using DhrManager.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Seeding;

/// <summary>Loads the county itself: partnerships, agencies and the accounts that people try the product with.</summary>
public sealed class DemoAccounts(DhrDbContext db, RoleManager<IdentityRole<Guid>> roles, IPasswordHasher<Person> hasher, Settings settings)
{
    /// <summary>For every demo account. Printed at the start; the accounts exist only where the demo was loaded.</summary>
    public const string Password = "estmere is invented";

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var county = DemoCounty.Read(settings.SeedFolder);
        await roles.EnsureStandingRolesAsync();
        var roleIds = roles.Roles.ToDictionary(r => r.Name!, r => r.Id);

        // Once for all of them: hashing is slow on purpose, and the password is printed anyway.
        var passwordHash = hasher.HashPassword(new Person(), Password);

        db.Partnerships.AddRange(county.Partnerships.Select(p => new Partnership(DemoCounty.Partnership(p.Code), p.Code, p.Name, p.Area)));
        db.Agencies.AddRange(county.Agencies.Select(a =>
            new Agency(DemoCounty.Agency(a.Code), a.Code, a.Name, AgencyKind.List.Find(a.Kind), a.Statutory, a.Area)));
        foreach (var demo in county.People)
        {
            var person = Account(demo, passwordHash);
            db.Users.Add(person);
            db.Memberships.AddRange((demo.Memberships ?? []).Select(m => Membership(person, m)));
            db.UserRoles.AddRange((demo.Standing ?? []).Select(name => new IdentityUserRole<Guid> { UserId = person.Id, RoleId = roleIds[name] }));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // Made directly rather than through the user manager, which hashes and checks each of them for a third of a second.
    private static Person Account(DemoPerson demo, string passwordHash) => new()
    {
        Id = DemoCounty.Person(demo.Mailbox),
        Name = demo.Name,
        JobTitle = demo.JobTitle,
        AgencyId = demo.Agency is { } code ? DemoCounty.Agency(code) : null,
        UserName = demo.Email,
        NormalizedUserName = demo.Email.ToUpperInvariant(),
        Email = demo.Email,
        NormalizedEmail = demo.Email.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        SecurityStamp = Guid.CreateVersion7().ToString(),
        PasswordHash = passwordHash,
    };

    private static PartnershipMembership Membership(Person person, DemoMembership membership) => new()
    {
        PersonId = person.Id,
        PartnershipId = DemoCounty.Partnership(membership.Partnership),
        Role = ReviewRole.List.Find(membership.Role),
    };
}
