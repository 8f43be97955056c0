using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.ActionPlans;

public class SharedActionTests
{
    private const string Why = "One change answers both.";

    private readonly Review _home = A.Review().SignedOff().ActionsAccepted().Build();
    private readonly Review _other = A.Review().SignedOff().Build();

    private PlannedAction Action => _home.Actions[0];

    private Guid Recommendation => _other.Recommendations[0].Id;

    [Fact]
    public void A_shared_action_stands_in_both_plans_and_comes_level_at_once()
    {
        var shared = Share();

        Assert.Equal((Action.SharedId, Action.Text, Action.LeadAgencyId), (shared.SharedId, shared.Text, shared.LeadAgencyId));
        Assert.Equal(("1.2", true), (shared.Number, shared.AgreedOn is not null));
        _other.FollowAction(Action, _other.Actor(310));
        Assert.Equal((ActionStatus.OnTrack, "Head of safeguarding"), (shared.Status, shared.LeadOfficerRole));
        Assert.Equal((true, Why), (Action.SharingNotes[0].IsShared, shared.SharingNotes[0].Reason));
        Assert.Equal(shared.Id, _other.Recorded<ActionAccepted>().SubjectId);
    }

    [Fact]
    public void What_is_done_in_one_plan_is_done_in_the_other_in_its_order()
    {
        var shared = Share();
        _home.UpdateAction(Action.Id, "Drafted.", _home.Day(480), _home.Actor(320));
        _home.MoveActionTarget(Action.Id, _home.Day(550), "Funding.", _home.Actor(330));
        _home.ReportAction(Action.Id, "Asked alone.", "A form.", EvidenceLevel.Issued, _home.Day(340), _home.Actor(340));
        _home.VerifyAction(Action.Id, accepted: false, "Show it.", _home.Actor(350));
        _home.ReportAction(Action.Id, "Asked alone.", "An audit.", EvidenceLevel.SeenInPractice, _home.Day(360), _home.Actor(360));
        _home.VerifyAction(Action.Id, accepted: true, comment: null, _home.Actor(370));
        _home.AuditAction(Action.Id, embedded: true, "Still so.", EvidenceLevel.Outcome, _home.Actor(400));

        _other.FollowAction(Action, _other.Actor(400));

        Assert.Equal((ActionStatus.CompleteAudited, Action.TargetOn, Action.FirstTargetOn), (shared.Status, shared.TargetOn, shared.FirstTargetOn));
        Assert.Equal(Action.Reports, shared.Reports);
        Assert.Equal(
            ["ActionAccepted", "ActionUpdated", "ActionTargetMoved", "ActionReported", "ActionSentBack", "ActionReported", "ActionVerified", "ActionAudited"],
            _other.NewEvents.Select(e => e.Event).OfType<ActionEvent>().Where(e => e.ActionId == shared.Id).Select(e => e.Name).SkipWhile(name => name != "ActionAccepted"));
        _other.TakeEvents();
        _other.FollowAction(Action, _other.Actor(400));
        _other.RecordedNothing();
    }

    [Fact]
    public void An_end_and_a_failed_audit_are_followed_too()
    {
        var shared = Share();
        _home.ReportAction(Action.Id, "Asked alone.", "An audit.", EvidenceLevel.SeenInPractice, _home.Day(340), _home.Actor(340));
        _home.VerifyAction(Action.Id, accepted: true, comment: null, _home.Actor(350));
        _home.AuditAction(Action.Id, embedded: false, "Gone.", EvidenceLevel.Issued, _home.Actor(360));
        _other.FollowAction(Action, _other.Actor(360));
        Assert.Equal(ActionStatus.AtRisk, shared.Status);

        _home.SupersedeAction(Action.Id, "A standard replaces it.", _home.Actor(370));
        _other.FollowAction(Action, _other.Actor(370));
        Assert.Equal((ActionStatus.Superseded, "A standard replaces it."), (shared.Status, shared.SupersededReason));
    }

    [Fact]
    public void An_answer_no_is_an_answer_in_both()
    {
        var home = A.Review().SignedOff().Build();
        var shared = home.ShareAction(home.Actions[0].Id, _other, Recommendation, Why, home.Actor(220));
        home.RespondToAction(home.Actions[0].Id, ActionResponse.NotAccepted, "No money.", null, home.Actor(230));

        _other.FollowAction(home.Actions[0], _other.Actor(230));

        Assert.Equal((ActionStatus.NotAccepted, "No money."), (shared.Status, shared.ResponseReason));
    }

    [Fact]
    public void A_plan_that_is_not_agreed_follows_when_it_is()
    {
        var drafted = A.Review().DraftAgreed().Build();
        var shared = _home.ShareAction(Action.Id, drafted, drafted.Recommendations[0].Id, Why, _home.Actor(310));

        drafted.FollowAction(Action, drafted.Actor(310));

        Assert.Equal((ActionStatus.NotStarted, true), (shared.Status, shared.AgreedOn is null));
        drafted.Refuses("The action answers other reviews too, in the same words.", () => drafted.EditAction(shared.Id, Some.Action(drafted.Day(500)), drafted.Actor(205)));
    }

    [Fact]
    public void An_action_that_goes_its_own_way_follows_no_longer()
    {
        var shared = Share();
        _other.FollowAction(Action, _other.Actor(310));

        _other.Refuses("Say why this review needs", () => _other.StopSharingAction(shared.Id, " ", _other.Actor(311)));
        _other.Refuses("The reason must", () => _other.StopSharingAction(shared.Id, Some.LongText, _other.Actor(311)));
        _other.StopSharingAction(shared.Id, "Another trust.", _other.Actor(311));
        _home.UpdateAction(Action.Id, "Drafted.", _home.Day(480), _home.Actor(320));
        _other.FollowAction(Action, _other.Actor(320));

        Assert.Equal((0, ActionStatus.OnTrack, false), (shared.Updates.Count, shared.Status, shared.SharingNotes[^1].IsShared));
        _other.Refuses("The action answers this review only, so there is nothing to separate.", () => _other.StopSharingAction(shared.Id, Why, _other.Actor(321)));
    }

    [Fact]
    public void Only_what_is_agreed_and_not_given_up_is_shared_once_with_another_open_review()
    {
        var drafted = A.Review().DraftAgreed().Build();
        _home.Refuses("Choose a recommendation of another review.", () => _home.ShareAction(Action.Id, _home, Recommendation, Why, _home.Actor(310)));
        drafted.Refuses("Only an action that has been agreed", () => drafted.ShareAction(drafted.Actions[0].Id, _other, Recommendation, Why, drafted.Actor(205)));
        _other.Refuses("Say why one action is enough", () => _home.ShareAction(Action.Id, _other, Recommendation, " ", _home.Actor(310)));
        _other.Refuses("The reason must", () => _home.ShareAction(Action.Id, _other, Recommendation, Some.LongText, _home.Actor(310)));
        _other.Refuses("Choose a recommendation of this review.", () => _home.ShareAction(Action.Id, _other, Guid.NewGuid(), Why, _home.Actor(310)));
        Share();
        _other.Refuses("The plan of that review has this action already. Choose a recommendation of another one.", Again);
        _home.SupersedeAction(Action.Id, "A standard replaces it.", _home.Actor(320));
        _other.Refuses("An action that is superseded answers nothing. Choose another action.", Again);

        void Again() => _home.ShareAction(Action.Id, _other, Recommendation, Why, _home.Actor(330));
    }

    [Fact]
    public void Only_an_action_of_the_plan_is_shared_or_goes_its_own_way()
    {
        _home.Refuses("Choose an action of this review.", () => _home.ShareAction(Guid.NewGuid(), _other, Recommendation, Why, _home.Actor(310)));
        _home.Refuses("Choose an action of this review.", () => _home.StopSharingAction(Guid.NewGuid(), Why, _home.Actor(310)));
    }

    [Fact]
    public void A_closed_review_takes_no_shared_action()
    {
        var closed = A.Review().Scrutinised(ScrutinyOutcome.Accepted).FamilyToldOfDecision().Build();
        closed.CloseWithoutReview("Shared with the board.", null, closed.Actor(300));

        closed.Refuses("DHR-PA-2026-01 is closed.", () => _home.ShareAction(Action.Id, closed, Recommendation, Why, _home.Actor(310)));
        closed.FollowAction(Action, closed.Actor(310));
        Assert.Empty(closed.Actions);
    }

    private PlannedAction Share() => _home.ShareAction(Action.Id, _other, Recommendation, Why, _home.Actor(310));
}
