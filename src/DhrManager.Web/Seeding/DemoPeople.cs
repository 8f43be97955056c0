using DhrManager.Domain.CodedLists;

namespace DhrManager.Web.Seeding;

/// <summary>Who does what in the county: mailboxes of <c>county.json</c> by their part.</summary>
public static class DemoPeople
{
    public const string Manager = "manager";
    public const string NorthernManager = "manager.north";
    public const string CspChair = "csp.chair";

    private static readonly Dictionary<string, AgencyDesk> _desks = new(StringComparer.Ordinal)
    {
        ["EC"] = new("police.contact", "police.author", "police.signoff"),
        ["ADH"] = new("health.contact", "health.author", "health.signoff"),
        ["EPFT"] = new("mental.health.contact", "mental.health.author", "mental.health.signoff"),
        ["ECC-ASC"] = new("social.care.contact", "social.care.contact", "social.care.signoff"),
        ["ECC-CSC"] = new("children.contact", "children.contact", "children.signoff"),
        ["PABC-H"] = new("housing.contact", "housing.contact", "housing.signoff"),
        ["PS"] = new("probation.contact", "probation.contact", "probation.signoff"),
        ["LDA"] = new("lantern.contact", "lantern.contact", "lantern.signoff"),
        ["ICB"] = new("gp.contact", "gp.contact", "gp.signoff"),
    };

    /// <summary>The agencies that have people with accounts, and so can be asked and can answer.</summary>
    public static IReadOnlyCollection<string> Agencies => _desks.Keys;

    public static AgencyDesk Desk(string agency) => _desks[agency];

    public static IReadOnlyList<Guid> ManagersOf(string partnership) => partnership == "NE"
        ? [DemoCounty.Person(Manager), DemoCounty.Person(NorthernManager)]
        : [DemoCounty.Person(Manager)];

    /// <summary>The kind of each agency that sits on the panels of the demo.</summary>
    public static AgencyKind Kind(string agency) => agency switch
    {
        "EC" => AgencyKind.Police,
        "ICB" => AgencyKind.IntegratedCareBoard,
        "PS" => AgencyKind.Probation,
        "LDA" => AgencyKind.DomesticAbuseService,
        "ECC-ASC" => AgencyKind.AdultSocialCare,
        _ => AgencyKind.Council,
    };
}

/// <summary>The three people through whom an agency answers.</summary>
public sealed record AgencyDesk(string Contact, string Author, string SignOff);
