using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Panel.RecordMinutes;

/// <summary>Whether one member came.</summary>
public sealed class AttendanceRow
{
    public string? Member { get; set; }

    [Required(ErrorMessage = "This needs an answer: select whether the member came")]
    public string? Kind { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Deputy { get; set; }

    public static AttendanceRow From(Attendance line) =>
        new() { Member = line.MemberId.ToString(), Kind = line.Kind.Code, Deputy = line.DeputyName };

    public Attendance ToAttendance() =>
        new(Ids.Read(Member) ?? Guid.Empty, AttendanceKind.List.TryFind(Kind, out var kind) ? kind : AttendanceKind.Absent, Typed.OrNull(Deputy));
}

/// <summary>One decision, as typed.</summary>
public sealed class DecisionRow
{
    public string? Text { get; set; }

    public string? Reason { get; set; }

    public string? Dissent { get; set; }

    public bool IsEmpty => Typed.OrNull(Text + Reason + Dissent) is null;

    public static DecisionRow From(MeetingDecision decision) =>
        new() { Text = decision.Text, Reason = decision.Reason, Dissent = decision.Dissent };

    public MeetingDecision ToDecision() => new(Text?.Trim() ?? "", Reason?.Trim() ?? "", Typed.OrNull(Dissent));
}

/// <summary>One action, as typed.</summary>
public sealed class ActionRow
{
    public string? Text { get; set; }

    public string? Owner { get; set; }

    [RealDate("the date of the action", Optional = true)]
    public DateParts? DueOn { get; set; }

    public bool IsEmpty => Typed.OrNull(Text + Owner) is null && DueOn is not { IsEmpty: false };

    public static ActionRow From(MeetingAction action) =>
        new() { Text = action.Text, Owner = action.Owner, DueOn = DateParts.From(action.DueOn) };

    public MeetingAction ToAction() => new(Text?.Trim() ?? "", Owner?.Trim() ?? "", DueOn?.Value);
}
