namespace DhrManager.Domain.CodedLists;

/// <summary>Why a later date is agreed.</summary>
/// <remarks>Source: local practice; the guidance asks that another timescale be agreed and explained.</remarks>
public sealed record ExtensionReason : CodedValue, ICodedList<ExtensionReason>
{
    public static readonly ExtensionReason CriminalProceedings = new("criminal-proceedings", "Criminal proceedings");
    public static readonly ExtensionReason Complexity = new("complexity", "Complexity or number of agencies");
    public static readonly ExtensionReason FamilyEngagement = new("family-engagement", "Time for the family");
    public static readonly ExtensionReason LateReturns = new("late-returns", "Late returns from agencies");
    public static readonly ExtensionReason ChairCapacity = new("chair-capacity", "Availability of the chair or author");
    public static readonly ExtensionReason ParallelReview = new("parallel-review", "Parallel review or inquiry");
    public static readonly ExtensionReason NewEvidence = new("new-evidence", "New evidence");
    public static readonly ExtensionReason QualityAssurance = new("quality-assurance", "Quality assurance");
    public static readonly ExtensionReason Other = new("other", "Other");

    private ExtensionReason(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ExtensionReason> List { get; } = new(
        CriminalProceedings,
        Complexity,
        FamilyEngagement,
        LateReturns,
        ChairCapacity,
        ParallelReview,
        NewEvidence,
        QualityAssurance,
        Other);
}
