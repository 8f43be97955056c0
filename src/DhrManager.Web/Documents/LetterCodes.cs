namespace DhrManager.Web.Documents;

/// <summary>The codes by which workflow definitions name letters. Stored with each letter, so never changed.</summary>
public static class LetterCodes
{
    public const string NotificationAcknowledgement = "notification-acknowledgement";
    public const string ScopingRequest = "scoping-request";
    public const string DecisionHomeOffice = "decision-home-office";
    public const string DecisionAgencies = "decision-agencies";
    public const string FamilyNoReview = "family-no-review";
    public const string FamilyFirst = "family-first";
    public const string ChairAppointment = "chair-appointment";
    public const string ReturnRequest = "return-request";
    public const string ReturnSentBack = "return-sent-back";
    public const string DraftIssued = "draft-issued";
    public const string SubmissionCover = "submission-cover";
    public const string QaResponse = "qa-response";
    public const string CommissionerCopy = "commissioner-copy";
    public const string PublicationNotice = "publication-notice";
    public const string ActionRequest = "action-request";
}
