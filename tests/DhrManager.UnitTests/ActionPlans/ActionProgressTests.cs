using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.ActionPlans;

public class ActionProgressTests
{
    [Fact]
    public void A_forecast_past_the_target_puts_an_action_at_risk_and_an_earlier_one_back_on_track()
    {
        var (review, action) = Accepted();

        review.UpdateAction(action.Id, "Drafted.", review.Day(520), review.Actor(310));
        Assert.Equal((ActionStatus.AtRisk, DirectionOfTravel.GettingWorse), (action.Status, action.Direction));
        review.UpdateAction(action.Id, "Agreed.", review.Day(480), review.Actor(320));
        Assert.Equal((ActionStatus.OnTrack, DirectionOfTravel.Improving), (action.Status, action.Direction));
        review.UpdateAction(action.Id, "Printed.", review.Day(480), review.Actor(330));
        Assert.Equal(DirectionOfTravel.NoChange, action.Direction);

        Assert.Equal(3, review.NewEvents.Count(e => e.Event is ActionUpdated { Completes: null }));
    }

    [Fact]
    public void An_update_has_a_text_and_a_forecast_not_behind()
    {
        var (review, action) = Accepted();

        review.Refuses("Say what has been done", () => review.UpdateAction(action.Id, "", review.Day(400), review.Actor(310)));
        review.Refuses("The progress must", () => review.UpdateAction(action.Id, Some.LongText, review.Day(400), review.Actor(310)));
        review.Refuses("The day on which the action will be", () => review.UpdateAction(action.Id, "x", review.Day(309), review.Actor(310)));
    }

    [Fact]
    public void Nothing_is_reported_on_an_action_that_was_not_accepted_yet()
    {
        var review = A.Review().SignedOff().Build();
        var id = review.Actions[0].Id;

        review.Refuses("The agency has not accepted", () => review.UpdateAction(id, "x", review.Day(400), review.Actor(220)));
        review.Refuses("The agency has not accepted", () => Report(review, id, 220));
        review.Refuses("The agency has not accepted", () => review.VerifyAction(id, true, null, review.Actor(220)));
    }

    [Fact]
    public void A_moved_target_keeps_the_first_counts_slips_and_moves_the_clock()
    {
        var (review, action) = Accepted();
        review.StartClock("action-update", action.Id, review.Actor(305));

        review.MoveActionTarget(action.Id, review.Day(550), "Funding.", review.Actor(310));
        review.MoveActionTarget(action.Id, review.Day(530), "Funding came.", review.Actor(320));
        review.MoveActionTarget(action.Id, review.Day(600), "Staff left.", review.Actor(330));

        Assert.Equal((review.Day(500), review.Day(600)), (action.FirstTargetOn, action.TargetOn));
        Assert.Equal(2, action.SlipCount);
        Assert.Equal(review.Day(600), review.SubjectDueOn(action.Id));
        Assert.Equal(review.Day(600), review.RunningClock("action-update", action.Id)!.DueOn);
        Assert.Equal([1, 1, 2], review.NewEvents.Select(e => e.Event).OfType<ActionTargetMoved>().Select(e => e.SlipCount));
    }

    [Fact]
    public void A_target_moves_ahead_to_another_day_and_with_a_reason()
    {
        var (review, action) = Accepted();

        review.Refuses("The new target date", () => review.MoveActionTarget(action.Id, review.Day(310), "x", review.Actor(310)));
        review.Refuses("This is the target date", () => review.MoveActionTarget(action.Id, review.Day(500), "x", review.Actor(310)));
        review.Refuses("Say why the target", () => review.MoveActionTarget(action.Id, review.Day(600), "", review.Actor(310)));
        review.Refuses("The reason must", () => review.MoveActionTarget(action.Id, review.Day(600), Some.LongText, review.Actor(310)));
    }

    [Fact]
    public void An_action_is_overdue_the_day_after_its_target_until_it_is_reported()
    {
        var (review, action) = Accepted();

        Assert.Equal(ActionStatus.OnTrack, action.StatusOn(review.Day(500)));
        Assert.Equal(ActionStatus.Overdue, action.StatusOn(review.Day(501)));
        Report(review, action.Id, 505);
        Assert.Equal(ActionStatus.OnTrack, action.StatusOn(review.Day(510)));
    }

    [Fact]
    public void A_report_has_an_outcome_evidence_and_a_possible_date()
    {
        var (review, action) = Accepted();
        void Refused(string start, string outcome, string evidence, int day) => review.Refuses(
            start, () => review.ReportAction(action.Id, outcome, evidence, EvidenceLevel.Issued, review.Day(day), review.Actor(350)));

        Refused("Say what has changed", " ", "x", 350);
        Refused("Name the evidence", "x", "", 350);
        Refused("The outcome must", Some.LongText, "x", 350);
        Refused("The evidence must", "x", Some.LongText, 350);
        Refused("The day on which the action was done", "x", "x", 351);
        Refused("The day on which the action was done", "x", "x", -1);
    }

    [Fact]
    public void A_reported_action_is_verified_by_somebody_else()
    {
        var (review, action) = Accepted();
        review.Refuses("The agency has not reported", () => review.VerifyAction(action.Id, true, null, review.Actor(349)));
        Report(review, action.Id, 350);
        review.Recorded<ActionReported>().Completed("report-action");

        review.Refuses("The action has been reported", () => Report(review, action.Id, 351));
        var reporter = review.Actor(351) with { PersonId = action.Reports[0].ReportedBy };
        review.Refuses("An action is verified by somebody other", () => review.VerifyAction(action.Id, true, null, reporter));
        review.Refuses("Tell the agency", () => review.VerifyAction(action.Id, accepted: false, " ", review.Actor(351)));
        review.Refuses("The comment must", () => review.VerifyAction(action.Id, true, Some.LongText, review.Actor(351)));
        review.VerifyAction(action.Id, accepted: true, null, review.Actor(352));

        review.Recorded<ActionVerified>().Completed("verify-action", "accept");
        Assert.Equal((ActionStatus.Complete, review.Day(352)), (action.Status, review.ActionClosedOn(action.Id)));
        Assert.Null(review.SubjectDueOn(action.Id));
    }

    [Fact]
    public void An_action_sent_back_is_reported_again()
    {
        var (review, action) = Accepted();
        Report(review, action.Id, 350);

        review.VerifyAction(action.Id, accepted: false, "Where is the audit?", review.Actor(351));
        review.Recorded<ActionSentBack>().Completed("verify-action", "send-back");
        Assert.Equal((ActionStatus.OnTrack, false), (action.Status, action.IsReported));
        Report(review, action.Id, 360);
        review.VerifyAction(action.Id, accepted: true, null, review.Actor(361));

        Assert.Equal(2, action.Reports.Count);
        Assert.True(action.IsComplete);
    }

    [Fact]
    public void An_audit_that_finds_it_embedded_ends_the_action()
    {
        var (review, action) = Done();
        var closedOn = action.ClosedOn;

        review.Refuses("Say what the audit", () => review.AuditAction(action.Id, true, " ", EvidenceLevel.Outcome, review.Actor(390)));
        review.Refuses("The finding must", () => review.AuditAction(action.Id, true, Some.LongText, EvidenceLevel.Outcome, review.Actor(390)));
        review.Refuses("Choose an action", () => review.AuditAction(Guid.NewGuid(), true, "x", EvidenceLevel.Outcome, review.Actor(390)));
        review.AuditAction(action.Id, embedded: true, "Seen in 19 of 20 visits.", EvidenceLevel.Outcome, review.Actor(390));

        review.Recorded<ActionAudited>().Completed("audit-action", "embedded");
        Assert.Equal((ActionStatus.CompleteAudited, EvidenceLevel.Outcome, closedOn), (action.Status, action.EvidenceLevel, action.ClosedOn));
        review.Refuses("Only an action that was verified", () => review.AuditAction(action.Id, true, "x", EvidenceLevel.Outcome, review.Actor(391)));
    }

    [Fact]
    public void An_audit_that_finds_it_not_embedded_opens_the_action_as_often_as_needed()
    {
        var (review, action) = Done();

        for (var day = 400; day <= 420; day += 20)
        {
            review.AuditAction(action.Id, embedded: false, "Seen in 4 of 20 visits.", EvidenceLevel.Trained, review.Actor(day));
            Assert.Equal(ActionStatus.AtRisk, action.Status);
            Assert.Null(review.ActionClosedOn(action.Id));
            Report(review, action.Id, day + 5);
            review.VerifyAction(action.Id, accepted: true, null, review.Actor(day + 10));
        }

        Assert.All(review.NewEvents.Select(e => e.Event).OfType<ActionNotEmbedded>(), e => e.Completed("audit-action", "not-embedded"));
        Assert.Equal((2, 3), (action.Audits.Count, action.Reports.Count));
        Assert.Equal(EvidenceLevel.SeenInPractice, action.EvidenceLevel);
    }

    [Fact]
    public void After_closure_a_good_audit_is_taken_and_a_bad_one_needs_reopening()
    {
        var review = A.Review().Closed().Build();
        var id = review.Actions[0].Id;

        review.Refuses(review.Reference, () => review.AuditAction(id, false, "Gone.", EvidenceLevel.Issued, review.Actor(500)));
        review.AuditAction(id, embedded: true, "It lasts.", EvidenceLevel.Outcome, review.Actor(500));

        Assert.Equal(ActionStatus.CompleteAudited, review.Actions[0].Status);
    }

    [Fact]
    public void The_audit_is_due_by_the_regimes_rule_and_not_on_the_target_of_the_action()
    {
        var (review, action) = Done();
        var clock = review.Regime.Clock("embedding-audit");

        review.StartClock("embedding-audit", action.Id, review.Actor(361));

        Assert.Equal(clock.DueOn(review.Day(360), review.Regime.WorkingDays), review.RunningClock("embedding-audit", action.Id)!.DueOn);
    }

    private static void Report(Review review, Guid id, int day) =>
        review.ReportAction(id, "Changed.", "Two audits", EvidenceLevel.SeenInPractice, review.Day(day), review.Actor(day));

    private static (Review Review, PlannedAction Action) Accepted()
    {
        var review = A.Review().SignedOff().ActionsAccepted().Build();
        return (review, review.Actions[0]);
    }

    private static (Review Review, PlannedAction Action) Done()
    {
        var review = A.Review().SignedOff().ActionsDone().Build();
        return (review, review.Actions[0]);
    }
}
