namespace DhrManager.Domain.CodedLists;

/// <summary>Why something was or will be late, as reported to the family, the board and the Home Office.</summary>
/// <remarks>
/// Source: the delays that reviews report; local practice. Unlike an extension, a delay is recorded even when nobody
/// agreed it.
/// </remarks>
public sealed record DelayReason : CodedValue, ICodedList<DelayReason>
{
    public static readonly DelayReason LateNotification = new("late-notification", "Late notification");
    public static readonly DelayReason CriminalProceedings = new("criminal-proceedings", "Criminal proceedings");
    public static readonly DelayReason Inquest = new("inquest", "Inquest");
    public static readonly DelayReason ChairAppointment = new("chair-appointment", "Finding or changing a chair");
    public static readonly DelayReason LateReturns = new("late-returns", "Late or incomplete returns from agencies");
    public static readonly DelayReason NonEngagement = new("non-engagement", "An agency did not take part");
    public static readonly DelayReason FamilyEngagement = new("family-engagement", "Time for the family");
    public static readonly DelayReason ParallelReview = new("parallel-review", "Parallel review or inquiry");
    public static readonly DelayReason NewEvidence = new("new-evidence", "New evidence");
    public static readonly DelayReason Drafting = new("drafting", "Drafting or redrafting");
    public static readonly DelayReason SignOff = new("sign-off", "Waiting for sign-off by the partnership");
    public static readonly DelayReason QualityAssurance = new("quality-assurance", "Waiting for quality assurance");
    public static readonly DelayReason PublicationTiming = new("publication-timing", "Safe timing of publication");
    public static readonly DelayReason Capacity = new("capacity", "Lack of people or money");
    public static readonly DelayReason Other = new("other", "Other");

    private DelayReason(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<DelayReason> List { get; } = new(
        LateNotification,
        CriminalProceedings,
        Inquest,
        ChairAppointment,
        LateReturns,
        NonEngagement,
        FamilyEngagement,
        ParallelReview,
        NewEvidence,
        Drafting,
        SignOff,
        QualityAssurance,
        PublicationTiming,
        Capacity,
        Other);
}
