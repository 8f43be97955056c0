namespace DhrManager.Domain.CodedLists;

/// <summary>How far an action has come.</summary>
/// <remarks>
/// Source: local practice, after the columns of the guidance's action plan template. "Overdue" is set by the calendar,
/// the others by people.
/// </remarks>
public sealed record ActionStatus : CodedValue, ICodedList<ActionStatus>
{
    public static readonly ActionStatus NotStarted = new("not-started", "Not started");
    public static readonly ActionStatus OnTrack = new("on-track", "On track");
    public static readonly ActionStatus AtRisk = new("at-risk", "At risk");
    public static readonly ActionStatus Overdue = new("overdue", "Overdue");
    public static readonly ActionStatus Complete = new("complete", "Complete", isFinal: true);
    public static readonly ActionStatus CompleteAudited = new("complete-audited", "Complete and audited", isFinal: true);
    public static readonly ActionStatus Superseded = new("superseded", "Superseded", isFinal: true);
    public static readonly ActionStatus NotAccepted = new("not-accepted", "Not accepted", isFinal: true);
    public static readonly ActionStatus Transferred = new("transferred", "Transferred", isFinal: true);

    private ActionStatus(string code, string label, bool isFinal = false)
        : base(code, label) => IsFinal = isFinal;

    /// <summary>Whether nothing more is expected, so that the review may close.</summary>
    public bool IsFinal { get; }

    public static CodedList<ActionStatus> List { get; } = new(
        NotStarted,
        OnTrack,
        AtRisk,
        Overdue,
        Complete,
        CompleteAudited,
        Superseded,
        NotAccepted,
        Transferred);
}
