using DhrManager.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Data.People;

/// <summary>Somebody who signs in. Not to be confused with the people a review is about.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public string Name { get; set; } = "";

    public string JobTitle { get; set; } = "";

    /// <summary>The agency the person works for; null for independent chairs.</summary>
    public Guid? AgencyId { get; set; }

    /// <summary>An account that has ended cannot sign in; what it did stays in the audit trail.</summary>
    public DateTime? EndedAt { get; set; }
}

/// <summary>A standing place in a partnership: puts the person on the list of every review of that partnership.</summary>
public sealed class PartnershipMembership
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid PersonId { get; init; }

    public Guid PartnershipId { get; init; }

    /// <summary>CSP manager or CSP chair.</summary>
    public ReviewRole Role { get; init; } = ReviewRole.CspManager;
}

/// <summary>What a person is everywhere, whatever the review.</summary>
public static class StandingRole
{
    /// <summary>Looks after accounts, settings and background work; sees no case content.</summary>
    public const string Administrator = "administrator";

    /// <summary>Searches the lessons of closed reviews.</summary>
    public const string Practitioner = "practitioner";

    /// <summary>Reads published reports and aggregate figures.</summary>
    public const string Scrutiny = "scrutiny";

    public static IReadOnlyList<string> All { get; } = [Administrator, Practitioner, Scrutiny];
}
