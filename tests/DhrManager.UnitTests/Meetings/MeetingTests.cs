using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Meetings;

public class MeetingTests
{
    [Fact]
    public void A_meeting_is_arranged_for_the_panel()
    {
        var review = A.Review().PanelConvened().Build();

        var meeting = review.ArrangeMeeting(Some.Meeting(review.Day(160)), review.Actor(100));

        Assert.Equal(meeting.Id, review.Recorded<MeetingArranged>().SubjectId);
        Assert.Equal((1, MeetingStatus.Arranged), (meeting.Number, meeting.Status));
    }

    [Fact]
    public void A_meeting_needs_a_panel_a_place_and_a_possible_date()
    {
        var early = A.Review().ChairAppointed().Build();
        early.Refuses("Convene the panel", () => early.ArrangeMeeting(Some.Meeting(early.Day(160)), early.Actor(70)));

        var review = A.Review().PanelConvened().Build();
        var plan = Some.Meeting(review.Day(160));
        review.Refuses("Enter the room", () => review.ArrangeMeeting(plan with { Place = " " }, review.Actor(100)));
        review.Refuses("The place must", () => review.ArrangeMeeting(plan with { Place = Some.LongText }, review.Actor(100)));
        review.Refuses("The agenda must", () => review.ArrangeMeeting(plan with { Agenda = Some.LongText }, review.Actor(100)));
        review.Refuses("The meeting must be on or after", () => review.ArrangeMeeting(plan with { On = review.Day(-1) }, review.Actor(100)));
    }

    [Fact]
    public void A_meeting_that_moves_keeps_where_it_was_and_why()
    {
        var review = A.Review().PanelConvened().Build();
        var plan = Some.Meeting(review.Day(160));
        var meeting = review.ArrangeMeeting(plan, review.Actor(100));

        review.MoveMeeting(meeting.Id, review.Day(170), new TimeOnly(14, 0), "The chair is ill.", review.Actor(120));

        Assert.Equal((review.Day(170), new TimeOnly(14, 0)), (meeting.On, meeting.StartsAt));
        Assert.Equal(new MeetingMove(plan.On, plan.StartsAt, "The chair is ill.", review.Day(120)), Assert.Single(meeting.Moves));
        Assert.Equal(new MeetingMoved(meeting.Id, plan.On, review.Day(170)), review.Recorded<MeetingMoved>());
    }

    [Fact]
    public void A_meeting_moves_to_another_possible_day_with_a_reason_and_only_before_it_was_held()
    {
        var review = A.Review().PanelConvened().Build();
        var plan = Some.Meeting(review.Day(160));
        var meeting = review.ArrangeMeeting(plan, review.Actor(100));
        void Move(DateOnly on, string reason) => review.MoveMeeting(meeting.Id, on, plan.StartsAt, reason, review.Actor(120));

        review.Refuses("The meeting is on", () => Move(plan.On, "Snow."));
        review.Refuses("The meeting must be on or after", () => Move(review.Day(-1), "Snow."));
        review.Refuses("Say why the meeting moves", () => Move(review.Day(170), ""));
        review.Refuses("The reason must", () => Move(review.Day(170), Some.LongText));
        review.CancelMeeting(meeting.Id, "Snow.", review.Actor(120));
        review.Refuses("This meeting was cancelled", () => Move(review.Day(170), "Snow."));
    }

    [Fact]
    public void A_meeting_can_be_entered_after_it_was_held()
    {
        var review = A.Review().PanelConvened().Build();

        review.ArrangeMeeting(Some.Meeting(review.Day(90)), review.Actor(100));

        Assert.Single(review.Meetings);
    }

    [Fact]
    public void Minutes_complete_their_step_from_the_day_of_the_meeting()
    {
        var (review, meeting) = Arranged();

        review.Refuses("The meeting is on", () => review.RecordMinutes(meeting.Id, Some.Minutes(review), review.Actor(159)));
        review.RecordMinutes(meeting.Id, Some.Minutes(review), review.Actor(160));

        review.Recorded<MinutesRecorded>().Completed("record-minutes");
        Assert.Equal(meeting.Id, review.Recorded<MinutesRecorded>().SubjectId);
        review.Refuses("The minutes of this meeting", () => review.RecordMinutes(meeting.Id, Some.Minutes(review), review.Actor(161)));
    }

    [Fact]
    public void Attendance_covers_each_member_once_and_names_deputies()
    {
        var (review, meeting) = Arranged();
        var minutes = Some.Minutes(review);
        void Refused(string start, IReadOnlyList<Attendance> attendance) =>
            review.Refuses(start, () => review.RecordMinutes(meeting.Id, minutes with { Attendance = attendance }, review.Actor(160)));

        Refused($"Say for each member of the panel whether they came. Missing: {review.Panel[0].Name}.", [.. minutes.Attendance.Skip(1)]);
        Refused("List each member", [.. minutes.Attendance, minutes.Attendance[0]]);
        Refused("List each member", [.. minutes.Attendance, new Attendance(Guid.NewGuid(), AttendanceKind.Attended)]);
        Refused("Enter the name of each deputy", [.. minutes.Attendance.Skip(1), new Attendance(review.Panel[0].Id, AttendanceKind.Deputy)]);
    }

    [Fact]
    public void A_member_who_had_left_is_not_asked_for()
    {
        var (review, meeting) = Arranged();
        var seat = A.Seat(review.Panel[0].AgencyKind);
        var added = review.AddPanelMember(seat, review.Actor(110));
        review.EndPanelMember(added, review.Day(120), "Changed post.", review.Actor(120));
        var minutes = Some.Minutes(review);

        review.RecordMinutes(meeting.Id, minutes with { Attendance = [.. minutes.Attendance.Where(a => a.MemberId != added)] }, review.Actor(160));

        Assert.Equal(MeetingStatus.Minuted, meeting.Status);
    }

    [Fact]
    public void Minutes_are_complete_and_conflicts_redeclared()
    {
        var (review, meeting) = Arranged();
        var minutes = Some.Minutes(review);
        void Refused(string start, Minutes refused) => review.Refuses(start, () => review.RecordMinutes(meeting.Id, refused, review.Actor(160)));

        Refused("Ask everybody present", minutes with { AreConflictsRedeclared = false });
        Refused("Say what the meeting discussed", minutes with { Discussion = " " });
        Refused("Enter each decision with its reason", minutes with { Decisions = [new MeetingDecision("Ask.", "")] });
        Refused("Enter each action with who", minutes with { Actions = [new MeetingAction("Write.", " ")] });
        Refused("The discussion must be 40,000", minutes with { Discussion = new string('x', Minutes.DiscussionMaxLength + 1) });
        Refused("The note on conflicts must", minutes with { ConflictNote = Some.LongText });
        Refused("The disagreements must", minutes with { Disagreements = Some.LongText });
        Refused("Each decision must", minutes with { Decisions = [new MeetingDecision(Some.LongText, "x")] });
        Refused("Each action must", minutes with { Actions = [new MeetingAction(Some.LongText, "x")] });
    }

    [Fact]
    public void The_chair_approves_minutes_once()
    {
        var (review, meeting) = Minuted();

        review.ApproveMinutes(meeting.Id, approved: true, comment: null, review.Actor(170));

        review.Recorded<MinutesApproved>().Completed("approve-minutes", "approve");
        Assert.Equal(review.Day(170), meeting.MinutesApprovedOn);
        review.Refuses("There are no minutes", () => review.ApproveMinutes(meeting.Id, true, null, review.Actor(171)));
        review.Refuses("The minutes of this meeting", () => review.RecordMinutes(meeting.Id, Some.Minutes(review), review.Actor(171)));
    }

    [Fact]
    public void Minutes_sent_back_are_recorded_again()
    {
        var (review, meeting) = Minuted();

        review.Refuses("Say what to change", () => review.ApproveMinutes(meeting.Id, approved: false, " ", review.Actor(170)));
        review.Refuses("The comment must", () => review.ApproveMinutes(meeting.Id, approved: true, Some.LongText, review.Actor(170)));
        review.ApproveMinutes(meeting.Id, approved: false, "Item 3 is missing.", review.Actor(170));

        review.Recorded<MinutesReturned>().Completed("approve-minutes", "send-back");
        review.Refuses("A meeting with minutes", () => review.CancelMeeting(meeting.Id, "Ill.", review.Actor(171)));
        review.Refuses("A meeting with minutes", () => review.MoveMeeting(meeting.Id, review.Day(180), null, "Ill.", review.Actor(171)));
        review.RecordMinutes(meeting.Id, Some.Minutes(review), review.Actor(172));
        Assert.Equal(MeetingStatus.Minuted, meeting.Status);
    }

    [Fact]
    public void A_meeting_is_cancelled_with_a_reason_and_then_stands_still()
    {
        var (review, meeting) = Arranged();

        review.Refuses("Say why the meeting", () => review.CancelMeeting(meeting.Id, "", review.Actor(150)));
        review.Refuses("The reason must", () => review.CancelMeeting(meeting.Id, Some.LongText, review.Actor(150)));
        review.CancelMeeting(meeting.Id, "Snow.", review.Actor(150));

        Assert.Equal(meeting.Id, review.Recorded<MeetingCancelled>().SubjectId);
        review.Refuses("This meeting was cancelled", () => review.RecordMinutes(meeting.Id, Some.Minutes(review), review.Actor(160)));
        review.Refuses("This meeting was cancelled", () => review.CancelMeeting(meeting.Id, "Again.", review.Actor(160)));
    }

    [Fact]
    public void An_unknown_meeting_and_a_closed_review_are_refused()
    {
        var review = A.Review().Closed().Build();
        review.Refuses(review.Reference, () => review.ApproveMinutes(review.Meetings[0].Id, true, null, review.Actor(401)));
        review.Refuses(review.Reference, () => review.ArrangeMeeting(Some.Meeting(review.Day(410)), review.Actor(401)));

        var open = A.Review().PanelConvened().Build();
        open.Refuses("Choose a meeting", () => open.CancelMeeting(Guid.NewGuid(), "x", open.Actor(100)));
    }

    private static (Review Review, PanelMeeting Meeting) Arranged()
    {
        var review = A.Review().PanelConvened().Build();
        return (review, review.ArrangeMeeting(Some.Meeting(review.Day(160)), review.Actor(100)));
    }

    private static (Review Review, PanelMeeting Meeting) Minuted()
    {
        var review = A.Review().MeetingMinuted().Build();
        return (review, review.Meetings[0]);
    }
}
