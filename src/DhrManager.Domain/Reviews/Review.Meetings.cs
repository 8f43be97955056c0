using DhrManager.Domain.Panels;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Meetings of the panel and their minutes.
public sealed partial class Review
{
    private readonly List<PanelMeeting> _meetings = [];

    public IReadOnlyList<PanelMeeting> Meetings => _meetings;

    /// <summary>Arranges a meeting. A date in the past is taken, so that a meeting can be entered after it was held.</summary>
    /// <exception cref="RuleBrokenException">There is no panel, the place is missing, or the date is before the notification.</exception>
    public PanelMeeting ArrangeMeeting(MeetingPlan plan, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(PanelConvenedOn is null, "Convene the panel before arranging its meetings.", Citations.Conduct);
        RefuseMeetingBeforeNotification(plan.On);
        RefuseBlank(plan.Place, "Enter the room or the link of the meeting.", Citations.Local);
        RefuseLongShortText(plan.Place, "The place");
        RefuseLongText(plan.Agenda, "The agenda");

        var meeting = new PanelMeeting(Id, _meetings.Count + 1, plan);
        _meetings.Add(meeting);
        Record(new MeetingArranged(meeting.Id, meeting.Kind.Code, meeting.On), actor);
        return meeting;
    }

    /// <summary>Records the minutes, or records them again after they were sent back.</summary>
    /// <exception cref="RuleBrokenException">
    /// The meeting is not over, was cancelled or has minutes; attendance or the declaration of conflicts is incomplete.
    /// </exception>
    /// <remarks>Source: 2016 guidance, section 4; quality assurance looks at who took part.</remarks>
    public void RecordMinutes(Guid meetingId, Minutes minutes, Actor actor)
    {
        var meeting = MeetingWithoutMinutes(meetingId);
        RuleBrokenException.ThrowIf(
            actor.Today < meeting.On,
            $"The meeting is on {Say(meeting.On)}. Record its minutes from that day on.",
            Citations.Local);
        RefuseAttendance(minutes.Attendance, meeting.On);
        RuleBrokenException.ThrowIf(
            !minutes.AreConflictsRedeclared,
            "Ask everybody present for conflicts of interest again, and confirm that they were asked.",
            Citations.Conduct);
        RefuseBlank(minutes.Discussion, "Say what the meeting discussed.", Citations.Local);
        RefuseUnfinishedLines(minutes);
        RefuseLongMinutes(minutes);

        meeting.Take(minutes, actor.Now);
        Record(new MinutesRecorded(meetingId), actor);
    }

    /// <summary>The chair approves the minutes, or sends them back saying what to change.</summary>
    /// <exception cref="RuleBrokenException">No minutes wait for approval, or the comment is missing.</exception>
    public void ApproveMinutes(Guid meetingId, bool approved, string? comment, Actor actor)
    {
        var meeting = FindMeeting(meetingId);
        RuleBrokenException.ThrowIf(meeting.Status != MeetingStatus.Minuted, "There are no minutes waiting for approval.", Citations.Local);
        RuleBrokenException.ThrowIf(
            !approved && string.IsNullOrWhiteSpace(comment),
            "Say what to change in the minutes.",
            Citations.Local);
        RefuseLongText(comment, "The comment");

        meeting.CheckMinutes(approved, comment, actor.Today);
        Record(approved ? new MinutesApproved(meetingId) : new MinutesReturned(meetingId), actor);
    }

    /// <summary>Moves a meeting to another day or hour. Where it was before, and why it moved, is kept.</summary>
    /// <param name="startsAt">Null when no hour is agreed.</param>
    /// <exception cref="RuleBrokenException">
    /// It was held or cancelled, nothing changes, the date is before the notification, or there is no reason.
    /// </exception>
    public void MoveMeeting(Guid meetingId, DateOnly on, TimeOnly? startsAt, string reason, Actor actor)
    {
        var meeting = MeetingWithoutMinutes(meetingId);
        RuleBrokenException.ThrowIf(meeting.Minutes is not null, "A meeting with minutes was held. It cannot be moved.", Citations.Local);
        RuleBrokenException.ThrowIf(
            meeting.On == on && meeting.StartsAt == startsAt,
            $"The meeting is on {Say(on)} at that hour already. Enter another day or hour.",
            Citations.Local);
        RefuseMeetingBeforeNotification(on);
        RefuseBlank(reason, "Say why the meeting moves.", Citations.Local);
        RefuseLongText(reason, "The reason");

        var from = meeting.On;
        meeting.Move(on, startsAt, reason, actor.Today);
        Record(new MeetingMoved(meetingId, from, on), actor);
    }

    /// <summary>Calls a meeting off.</summary>
    /// <exception cref="RuleBrokenException">It has minutes or was cancelled, or there is no reason.</exception>
    public void CancelMeeting(Guid meetingId, string reason, Actor actor)
    {
        var meeting = MeetingWithoutMinutes(meetingId);
        RuleBrokenException.ThrowIf(meeting.Minutes is not null, "A meeting with minutes was held. It cannot be cancelled.", Citations.Local);
        RefuseBlank(reason, "Say why the meeting is cancelled.", Citations.Local);
        RefuseLongText(reason, "The reason");

        meeting.Cancel(reason);
        Record(new MeetingCancelled(meetingId), actor);
    }

    private void RefuseMeetingBeforeNotification(DateOnly on) => RuleBrokenException.ThrowIf(
        on < NotifiedOn,
        $"The meeting must be on or after {Say(NotifiedOn)}, when the death was notified.",
        Citations.Local);

    private PanelMeeting FindMeeting(Guid meetingId)
    {
        RefuseWhenClosed();
        var meeting = _meetings.Find(m => m.Id == meetingId);
        RuleBrokenException.ThrowIf(meeting is null, "Choose a meeting of this review.", Citations.Local);
        return meeting;
    }

    private PanelMeeting MeetingWithoutMinutes(Guid meetingId)
    {
        var meeting = FindMeeting(meetingId);
        RuleBrokenException.ThrowIf(meeting.Status == MeetingStatus.Cancelled, "This meeting was cancelled.", Citations.Local);
        RuleBrokenException.ThrowIf(
            meeting.Status == MeetingStatus.Minuted || meeting.Status == MeetingStatus.Approved,
            "The minutes of this meeting have been recorded.",
            Citations.Local);
        return meeting;
    }
}
