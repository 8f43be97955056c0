namespace DhrManager.Domain.CodedLists;

/// <summary>Another inquiry or proceeding about the same death or the same people.</summary>
/// <remarks>Source: the processes named in the guidance and in guidance on those processes; the rest is common practice.</remarks>
public sealed record ParallelProcessKind : CodedValue, ICodedList<ParallelProcessKind>
{
    public static readonly ParallelProcessKind CriminalProceedings = new("criminal", "Criminal investigation or trial");
    public static readonly ParallelProcessKind Inquest = new("inquest", "Coroner's inquest");
    public static readonly ParallelProcessKind PreventionOfDeaths =
        new("prevention-of-deaths", "Coroner's report to prevent future deaths");
    public static readonly ParallelProcessKind SafeguardingAdultsReview =
        new("safeguarding-adults-review", "Safeguarding adults review");
    public static readonly ParallelProcessKind ChildSafeguardingReview =
        new("child-safeguarding-review", "Child safeguarding practice review");
    public static readonly ParallelProcessKind ChildDeathReview = new("child-death-review", "Child death review");
    public static readonly ParallelProcessKind MentalHealthReview =
        new("mental-health-review", "Mental health homicide review");
    public static readonly ParallelProcessKind MappaReview = new("mappa-review", "MAPPA serious case review");
    public static readonly ParallelProcessKind OffensiveWeaponsReview =
        new("offensive-weapons-review", "Offensive weapons homicide review");
    public static readonly ParallelProcessKind LearningDisabilityReview =
        new("leder-review", "Learning disability mortality review (LeDeR)");
    public static readonly ParallelProcessKind PatientSafety =
        new("patient-safety", "NHS patient safety incident investigation");
    public static readonly ParallelProcessKind PoliceConduct = new("police-conduct", "Investigation of police conduct");
    public static readonly ParallelProcessKind FurtherOffenceReview =
        new("further-offence-review", "Probation serious further offence review");
    public static readonly ParallelProcessKind CareRegulator = new("care-regulator", "Care regulator's inquiry");
    public static readonly ParallelProcessKind Employment = new("employment", "Employment or disciplinary process");
    public static readonly ParallelProcessKind CivilProceedings = new("civil", "Civil or inheritance proceedings");
    public static readonly ParallelProcessKind FamilyCourt = new("family-court", "Family court proceedings");
    public static readonly ParallelProcessKind SingleUnifiedReview =
        new("single-unified-review", "Single unified safeguarding review (Wales)");
    public static readonly ParallelProcessKind Other = new("other", "Other");

    private ParallelProcessKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ParallelProcessKind> List { get; } = new(
        CriminalProceedings,
        Inquest,
        PreventionOfDeaths,
        SafeguardingAdultsReview,
        ChildSafeguardingReview,
        ChildDeathReview,
        MentalHealthReview,
        MappaReview,
        OffensiveWeaponsReview,
        LearningDisabilityReview,
        PatientSafety,
        PoliceConduct,
        FurtherOffenceReview,
        CareRegulator,
        Employment,
        CivilProceedings,
        FamilyCourt,
        SingleUnifiedReview,
        Other);
}
