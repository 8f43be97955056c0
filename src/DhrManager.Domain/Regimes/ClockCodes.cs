namespace DhrManager.Domain.Regimes;

/// <summary>The clocks every regime must define, because the domain asks for them by these codes.</summary>
public static class ClockCodes
{
    public const string Acknowledge = "acknowledge";
    public const string ScopingOut = "scoping-out";
    public const string ScopingReturn = "scoping-return";
    public const string Decision = "decision";
    public const string HomeOfficeNotice = "home-office-notice";
    public const string FamilyTold = "family-told";
    public const string Chair = "chair";
    public const string ReplaceChair = "replace-chair";
    public const string FirstPanel = "first-panel";
    public const string Chronology = "chronology";
    public const string Return = "return";
    public const string OverviewReport = "overview-report";
    public const string AccuracyCheck = "accuracy-check";
    public const string FamilyRead = "family-read";
    public const string Submission = "submission";
    public const string QualityAssurance = "quality-assurance";
    public const string Revisions = "revisions";
    public const string CommissionerCopy = "commissioner-copy";
    public const string Publication = "publication";
    public const string ActionUpdate = "action-update";
    public const string EmbeddingAudit = "embedding-audit";

    public static readonly IReadOnlyList<string> All =
    [
        Acknowledge,
        ScopingOut,
        ScopingReturn,
        Decision,
        HomeOfficeNotice,
        FamilyTold,
        Chair,
        ReplaceChair,
        FirstPanel,
        Chronology,
        Return,
        OverviewReport,
        AccuracyCheck,
        FamilyRead,
        Submission,
        QualityAssurance,
        Revisions,
        CommissionerCopy,
        Publication,
        ActionUpdate,
        EmbeddingAudit,
    ];
}
