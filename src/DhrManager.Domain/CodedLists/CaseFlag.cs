namespace DhrManager.Domain.CodedLists;

/// <summary>Circumstances by which published reviews are found. Several may be true of one death.</summary>
/// <remarks>Source: the flags of the Home Office Domestic Homicide Review Library, then common additions.</remarks>
public sealed record CaseFlag : CodedValue, ICodedList<CaseFlag>
{
    public static readonly CaseFlag IntimatePartnerViolence = new("intimate-partner-violence", "Intimate partner violence");
    public static readonly CaseFlag FamilialHomicide = new("familial-homicide", "Familial homicide");
    public static readonly CaseFlag Parricide = new("parricide", "Killing of a parent");
    public static readonly CaseFlag HomicideSuicide = new("homicide-suicide", "Homicide followed by suicide");
    public static readonly CaseFlag ChildrenPresent = new("children-present", "Children present");
    public static readonly CaseFlag CoerciveControl = new("coercive-control", "Coercive control");
    public static readonly CaseFlag EconomicAbuse = new("economic-abuse", "Economic abuse");
    public static readonly CaseFlag EmotionalAbuse = new("emotional-abuse", "Emotional or psychological abuse");
    public static readonly CaseFlag PhysicalAbuse = new("physical-abuse", "Physical abuse");
    public static readonly CaseFlag SexualAbuse = new("sexual-abuse", "Sexual abuse");
    public static readonly CaseFlag Stalking = new("stalking", "Stalking");
    public static readonly CaseFlag HonourBased = new("honour-based", "So-called honour-based abuse");
    public static readonly CaseFlag ForcedMarriage = new("forced-marriage", "Forced marriage");
    public static readonly CaseFlag FaithBasedMarriage = new("faith-based-marriage", "Faith-based marriage");
    public static readonly CaseFlag Separation = new("separation", "Separation");
    public static readonly CaseFlag TechnologyFacilitated = new("technology-facilitated", "Technology-facilitated abuse");
    public static readonly CaseFlag FemaleGenitalMutilation = new("female-genital-mutilation", "Female genital mutilation");
    public static readonly CaseFlag PostSeparation = new("post-separation", "Post-separation abuse");
    public static readonly CaseFlag ChildToParent = new("child-to-parent", "Child-to-parent abuse");
    public static readonly CaseFlag ModernSlavery = new("modern-slavery", "Modern slavery");
    public static readonly CaseFlag AnimalAbuse = new("animal-abuse", "Animal abuse");
    public static readonly CaseFlag OlderPerson = new("older-person", "Abuse of an older person");
    public static readonly CaseFlag ImmigrationAbuse = new("immigration-abuse", "Abuse through immigration status");

    private CaseFlag(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CaseFlag> List { get; } = new(
        IntimatePartnerViolence,
        FamilialHomicide,
        Parricide,
        HomicideSuicide,
        ChildrenPresent,
        CoerciveControl,
        EconomicAbuse,
        EmotionalAbuse,
        PhysicalAbuse,
        SexualAbuse,
        Stalking,
        HonourBased,
        ForcedMarriage,
        FaithBasedMarriage,
        Separation,
        TechnologyFacilitated,
        FemaleGenitalMutilation,
        PostSeparation,
        ChildToParent,
        ModernSlavery,
        AnimalAbuse,
        OlderPerson,
        ImmigrationAbuse);
}
