namespace DhrManager.Domain.CodedLists;

/// <summary>How criminal proceedings against the person thought responsible ended.</summary>
/// <remarks>Source: the values of the Home Office Domestic Homicide Review Library down to "unknown", then common additions.</remarks>
public sealed record CriminalOutcome : CodedValue, ICodedList<CriminalOutcome>
{
    public static readonly CriminalOutcome Murder = new("murder", "Murder");
    public static readonly CriminalOutcome Manslaughter = new("manslaughter", "Manslaughter");
    public static readonly CriminalOutcome DiminishedResponsibility =
        new("diminished-responsibility", "Manslaughter by diminished responsibility");
    public static readonly CriminalOutcome NotGuilty = new("not-guilty", "Not guilty");
    public static readonly CriminalOutcome Other = new("other", "Other");
    public static readonly CriminalOutcome Unknown = new("unknown", "Not known");
    public static readonly CriminalOutcome Deceased = new("deceased", "Died before trial");
    public static readonly CriminalOutcome NotCharged = new("not-charged", "Not charged");
    public static readonly CriminalOutcome UnfitToPlead = new("unfit-to-plead", "Unfit to plead");
    public static readonly CriminalOutcome Insanity = new("insanity", "Not guilty by reason of insanity");
    public static readonly CriminalOutcome TrialPending = new("trial-pending", "Awaiting trial");
    public static readonly CriminalOutcome Overturned = new("overturned", "Conviction overturned");

    private CriminalOutcome(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CriminalOutcome> List { get; } = new(
        Murder,
        Manslaughter,
        DiminishedResponsibility,
        NotGuilty,
        Other,
        Unknown,
        Deceased,
        NotCharged,
        UnfitToPlead,
        Insanity,
        TrialPending,
        Overturned);
}
