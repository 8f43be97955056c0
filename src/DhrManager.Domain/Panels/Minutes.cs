namespace DhrManager.Domain.Panels;

/// <summary>What a meeting did.</summary>
/// <param name="Attendance">One line for each member of the panel on the day.</param>
/// <param name="AreConflictsRedeclared">That each person present was asked for conflicts of interest again.</param>
/// <param name="ConflictNote">What was declared; null when nothing was.</param>
/// <param name="Disagreements">Who disagreed with what; null when nobody did.</param>
public sealed record Minutes(
    IReadOnlyList<Attendance> Attendance,
    bool AreConflictsRedeclared,
    string? ConflictNote,
    string Discussion,
    IReadOnlyList<MeetingDecision> Decisions,
    IReadOnlyList<MeetingAction> Actions,
    string? Disagreements)
{
    /// <summary>A day's discussion, item by item.</summary>
    public const int DiscussionMaxLength = 40_000;
}

/// <summary>Whether one member came.</summary>
/// <param name="DeputyName">Needed when a deputy came.</param>
public sealed record Attendance(Guid MemberId, AttendanceKind Kind, string? DeputyName = null);

/// <summary>A decision of a meeting.</summary>
/// <param name="Dissent">Who was against and why; null when nobody was.</param>
public sealed record MeetingDecision(string Text, string Reason, string? Dissent = null);

/// <summary>Something a member undertook to do for the panel.</summary>
public sealed record MeetingAction(string Text, string Owner, DateOnly? DueOn = null);
