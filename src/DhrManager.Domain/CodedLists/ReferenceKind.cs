namespace DhrManager.Domain.CodedLists;

/// <summary>The kind of review that a reference leads to.</summary>
/// <remarks>Source: local procedure. The short names are those by which the library calls its own reviews.</remarks>
public sealed record ReferenceKind : CodedValue, ICodedList<ReferenceKind>
{
    public static readonly ReferenceKind DomesticHomicide = new("dhr", "Domestic homicide review", "DHR");
    public static readonly ReferenceKind DomesticAbuseRelatedDeath = new("dardr", "Domestic abuse related death review", "DARDR");
    public static readonly ReferenceKind SafeguardingAdults = new("sar", "Safeguarding adults review", "SAR");
    public static readonly ReferenceKind ChildSafeguarding = new("cspr", "Child safeguarding practice review or serious case review", "CSPR");
    public static readonly ReferenceKind MentalHealthHomicide = new("mhhr", "Mental health homicide review", "MHHR");
    public static readonly ReferenceKind OffensiveWeapons = new("owhr", "Offensive weapons homicide review", "OWHR");
    public static readonly ReferenceKind FutureDeaths = new("pfd", "Prevention of future deaths report", "PFD");

    private ReferenceKind(string code, string label, string shortName)
        : base(code, label) => ShortName = shortName;

    /// <summary>For example "DHR".</summary>
    public string ShortName { get; }

    public static CodedList<ReferenceKind> List { get; } = new(
        DomesticHomicide,
        DomesticAbuseRelatedDeath,
        SafeguardingAdults,
        ChildSafeguarding,
        MentalHealthHomicide,
        OffensiveWeapons,
        FutureDeaths);
}
