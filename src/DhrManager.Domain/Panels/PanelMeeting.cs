using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Panels;

/// <summary>One meeting of a review's panel. Changed through the review only.</summary>
public sealed class PanelMeeting
{
    private PanelMeeting()
    {
    }

    internal PanelMeeting(Guid reviewId, int number, MeetingPlan plan)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Number = number;
        Kind = plan.Kind;
        On = plan.On;
        StartsAt = plan.StartsAt;
        Place = plan.Place;
        Agenda = plan.Agenda;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>From 1, in the order in which meetings were arranged.</summary>
    public int Number { get; private set; }

    public MeetingKind Kind { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public TimeOnly? StartsAt { get; private set; }

    public string Place { get; private set; } = "";

    public string? Agenda { get; private set; }

    public MeetingStatus Status { get; private set; } = MeetingStatus.Arranged;

    /// <summary>Null until recorded.</summary>
    public Minutes? Minutes { get; private set; }

    public DateTime? MinutesRecordedAt { get; private set; }

    public DateOnly? MinutesApprovedOn { get; private set; }

    /// <summary>What the chair said on approving the minutes or sending them back.</summary>
    public string? ApprovalComment { get; private set; }

    public string? CancelledReason { get; private set; }

    /// <summary>Every time the meeting was moved, oldest first.</summary>
    public IReadOnlyList<MeetingMove> Moves { get; private set; } = [];

    internal void Move(DateOnly to, TimeOnly? startsAt, string reason, DateOnly movedOn)
    {
        Moves = [.. Moves, new MeetingMove(On, StartsAt, reason, movedOn)];
        (On, StartsAt) = (to, startsAt);
    }

    internal void Take(Minutes minutes, DateTime at)
    {
        Minutes = minutes;
        MinutesRecordedAt = at;
        Status = MeetingStatus.Minuted;
    }

    internal void CheckMinutes(bool approved, string? comment, DateOnly on)
    {
        Status = approved ? MeetingStatus.Approved : MeetingStatus.MinutesReturned;
        MinutesApprovedOn = approved ? on : null;
        ApprovalComment = comment;
    }

    internal void Cancel(string reason)
    {
        CancelledReason = reason;
        Status = MeetingStatus.Cancelled;
    }
}

/// <summary>A meeting was put on another day or hour.</summary>
/// <param name="FromOn">The day it was on before.</param>
/// <param name="FromAt">The hour it was at before; null when none was agreed.</param>
public sealed record MeetingMove(DateOnly FromOn, TimeOnly? FromAt, string Reason, DateOnly MovedOn);
