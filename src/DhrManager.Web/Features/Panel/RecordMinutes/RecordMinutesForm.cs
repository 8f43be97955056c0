using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Features.Panel.RecordMinutes;

public sealed class RecordMinutesForm
{
    private const string TooLong = "This must be 8,000 characters or fewer";
    private const int DecisionCount = 6;
    private const int ActionCount = 8;

    /// <summary>One row for each member of the panel on the day.</summary>
    public List<AttendanceRow> Attendance { get; set; } = [];

    [Required(ErrorMessage = "Confirm that everybody present was asked for conflicts of interest again")]
    public string? ConflictsAsked { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? ConflictNote { get; set; }

    [Required(ErrorMessage = "Enter what the meeting discussed")]
    [StringLength(Minutes.DiscussionMaxLength, ErrorMessage = "The discussion must be 40,000 characters or fewer")]
    public string? Discussion { get; set; }

    /// <summary>Rows left empty are passed over.</summary>
    public List<DecisionRow> Decisions { get; set; } = [];

    /// <summary>Rows left empty are passed over.</summary>
    public List<ActionRow> Actions { get; set; } = [];

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Disagreements { get; set; }

    public IEnumerable<object> Rows => [.. Attendance, .. Decisions, .. Actions];

    /// <summary>Minutes that were sent back, to be corrected; an empty form for the first time.</summary>
    public static RecordMinutesForm From(Minutes? minutes) => minutes is null ? new() : new()
    {
        Attendance = [.. minutes.Attendance.Select(AttendanceRow.From)],
        ConflictNote = minutes.ConflictNote,
        Discussion = minutes.Discussion,
        Decisions = [.. minutes.Decisions.Select(DecisionRow.From)],
        Actions = [.. minutes.Actions.Select(ActionRow.From)],
        Disagreements = minutes.Disagreements,
    };

    /// <summary>Puts the members in the order of the page and leaves room for more decisions and actions.</summary>
    public void Arrange(IReadOnlyList<Guid> memberIds)
    {
        var given = (Attendance ?? []).ToLookup(row => Ids.Read(row.Member));
        Attendance = [.. memberIds.Select(id => given[id].FirstOrDefault() ?? new AttendanceRow { Member = id.ToString() })];
        Decisions ??= [];
        Decisions.AddRange(Enumerable.Range(Decisions.Count, Math.Max(0, DecisionCount - Decisions.Count)).Select(_ => new DecisionRow()));
        Actions ??= [];
        Actions.AddRange(Enumerable.Range(Actions.Count, Math.Max(0, ActionCount - Actions.Count)).Select(_ => new ActionRow()));
    }

    public Minutes ToMinutes() => new(
        [.. Attendance.Select(row => row.ToAttendance())],
        AreConflictsRedeclared: ConflictsAsked is not null,
        Typed.OrNull(ConflictNote),
        Discussion!.Trim(),
        [.. Decisions.Where(row => !row.IsEmpty).Select(row => row.ToDecision())],
        [.. Actions.Where(row => !row.IsEmpty).Select(row => row.ToAction())],
        Typed.OrNull(Disagreements));
}
