namespace DhrManager.Domain.CodedLists;

/// <summary>What kind of death it appears to be, so far as is known.</summary>
/// <remarks>
/// Source: the categories of the police Domestic Homicide Project (National Police Chiefs' Council); homicide followed by
/// suicide from the Home Office Library; household deaths from section 9(1)(b) of the 2004 Act.
/// </remarks>
public sealed record DeathCategory : CodedValue, ICodedList<DeathCategory>
{
    public static readonly DeathCategory IntimatePartnerHomicide =
        new("intimate-partner-homicide", "Intimate partner homicide");
    public static readonly DeathCategory AdultFamilyHomicide = new("adult-family-homicide", "Adult family homicide");
    public static readonly DeathCategory HouseholdHomicide =
        new("household-homicide", "Homicide by a member of the same household");
    public static readonly DeathCategory HomicideSuicide = new("homicide-suicide", "Homicide followed by suicide");
    public static readonly DeathCategory SuspectedSuicide =
        new("suspected-suicide", "Suspected suicide following domestic abuse");
    public static readonly DeathCategory UnexpectedDeath = new("unexpected-death", "Unexpected or unexplained death");
    public static readonly DeathCategory ChildDeath = new("child-death", "Death of a child");
    public static readonly DeathCategory Other = new("other", "Other");

    private DeathCategory(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<DeathCategory> List { get; } = new(
        IntimatePartnerHomicide,
        AdultFamilyHomicide,
        HouseholdHomicide,
        HomicideSuicide,
        SuspectedSuicide,
        UnexpectedDeath,
        ChildDeath,
        Other);
}
