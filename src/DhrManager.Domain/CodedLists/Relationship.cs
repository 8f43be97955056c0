namespace DhrManager.Domain.CodedLists;

/// <summary>What the person who died was to the person thought responsible.</summary>
/// <remarks>
/// Source: the values of the Home Office Domestic Homicide Review Library down to "unknown"; those after it
/// are additions of this system, which the Library holds under the nearest of its own.
/// </remarks>
public sealed record Relationship : CodedValue, ICodedList<Relationship>
{
    public static readonly Relationship Spouse = new("spouse", "Spouse or civil partner");
    public static readonly Relationship CommonLawSpouse = new("common-law-spouse", "Common-law spouse");
    public static readonly Relationship BoyfriendGirlfriend = new("boyfriend-girlfriend", "Boyfriend or girlfriend");
    public static readonly Relationship CasualPartner = new("casual-partner", "Casual sexual partner");
    public static readonly Relationship Cohabitant = new("cohabitant", "Cohabitant");
    public static readonly Relationship ExSpouse = new("ex-spouse", "Ex-spouse or former civil partner");
    public static readonly Relationship ExBoyfriendGirlfriend =
        new("ex-boyfriend-girlfriend", "Ex-boyfriend or ex-girlfriend");
    public static readonly Relationship Parent = new("parent", "Parent");
    public static readonly Relationship StepParent = new("step-parent", "Step-parent");
    public static readonly Relationship Grandparent = new("grandparent", "Grandparent");
    public static readonly Relationship Child = new("child", "Son or daughter");
    public static readonly Relationship Sibling = new("sibling", "Sibling");
    public static readonly Relationship HalfSibling = new("half-sibling", "Half-sibling");
    public static readonly Relationship OtherRelative = new("other-relative", "Other relative");
    public static readonly Relationship OtherNonRelative = new("other-non-relative", "Other person, not a relative");
    public static readonly Relationship Unknown = new("unknown", "Not known");
    public static readonly Relationship InLaw = new("in-law", "Relative by marriage");
    public static readonly Relationship FosterAdoptive = new("foster-adoptive", "Foster or adoptive relative");
    public static readonly Relationship HouseholdMember =
        new("household-member", "Member of the same household, not a relative");
    public static readonly Relationship FormerHouseholdMember =
        new("former-household-member", "Former member of the household");
    public static readonly Relationship Carer = new("carer", "Carer");
    public static readonly Relationship CaredFor = new("cared-for", "Person cared for");

    private Relationship(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<Relationship> List { get; } = new(
        Spouse,
        CommonLawSpouse,
        BoyfriendGirlfriend,
        CasualPartner,
        Cohabitant,
        ExSpouse,
        ExBoyfriendGirlfriend,
        Parent,
        StepParent,
        Grandparent,
        Child,
        Sibling,
        HalfSibling,
        OtherRelative,
        OtherNonRelative,
        Unknown,
        InLaw,
        FosterAdoptive,
        HouseholdMember,
        FormerHouseholdMember,
        Carer,
        CaredFor);
}
