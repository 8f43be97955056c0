namespace DhrManager.Domain.CodedLists;

/// <summary>What a meeting is for, in the usual order.</summary>
/// <remarks>Source: local practice; how many meetings a panel holds, and which, is for the chair.</remarks>
public sealed record MeetingKind : CodedValue, ICodedList<MeetingKind>
{
    public static readonly MeetingKind Decision = new("decision", "Decision meeting");
    public static readonly MeetingKind SetUp = new("set-up", "Set-up and terms of reference");
    public static readonly MeetingKind AuthorBriefing = new("author-briefing", "Briefing of return authors");
    public static readonly MeetingKind Chronology = new("chronology", "Combined chronology");
    public static readonly MeetingKind Returns = new("returns", "Presentation of returns");
    public static readonly MeetingKind Findings = new("findings", "Themes and findings");
    public static readonly MeetingKind FirstDraft = new("first-draft", "First draft of the report");
    public static readonly MeetingKind SecondDraft = new("second-draft", "Second draft, recommendations and action plan");
    public static readonly MeetingKind Final = new("final", "Final draft");
    public static readonly MeetingKind SignOff = new("sign-off", "Sign-off by the partnership");
    public static readonly MeetingKind AfterQualityAssurance =
        new("after-quality-assurance", "Response to quality assurance");
    public static readonly MeetingKind LearningEvent = new("learning-event", "Practitioner learning event");
    public static readonly MeetingKind ActionPlan = new("action-plan", "Action plan monitoring");
    public static readonly MeetingKind Other = new("other", "Other");

    private MeetingKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<MeetingKind> List { get; } = new(
        Decision,
        SetUp,
        AuthorBriefing,
        Chronology,
        Returns,
        Findings,
        FirstDraft,
        SecondDraft,
        Final,
        SignOff,
        AfterQualityAssurance,
        LearningEvent,
        ActionPlan,
        Other);
}
