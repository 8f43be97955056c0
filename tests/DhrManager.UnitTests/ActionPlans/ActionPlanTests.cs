using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.ActionPlans;

public class ActionPlanTests
{
    [Fact]
    public void A_proposed_action_is_numbered_reworded_and_removed()
    {
        var review = A.Review().DraftIssued().Build();
        var recommendation = review.Recommendations[0];

        var action = review.AddAction(recommendation.Id, Some.Action(review.Day(400)), review.Actor(181));
        review.EditAction(action.Id, Some.Action(review.Day(450)), review.Actor(182));
        Assert.Equal(("1.2", review.Day(450), review.Day(450)), (action.Number, action.FirstTargetOn, action.TargetOn));
        review.RemoveAction(action.Id, review.Actor(183));

        Assert.Equal("1.3", review.AddAction(recommendation.Id, Some.Action(review.Day(400)), review.Actor(184)).Number);
        Assert.Equal(action.Id, review.Recorded<ActionEdited>().SubjectId);
        Assert.Equal(action.Id, review.Recorded<ActionRemoved>().SubjectId);
    }

    [Fact]
    public void An_action_has_a_text_and_a_target_ahead()
    {
        var review = A.Review().DraftIssued().Build();
        var id = review.Recommendations[0].Id;
        var text = Some.Action(review.Day(400));

        review.Refuses("Enter what is to be done", () => review.AddAction(id, text with { Text = "" }, review.Actor(181)));
        review.Refuses("The action must", () => review.AddAction(id, text with { Text = Some.LongText }, review.Actor(181)));
        review.Refuses("The target date must", () => review.AddAction(id, text with { TargetOn = review.Day(181) }, review.Actor(181)));
        review.Refuses("Choose a recommendation", () => review.AddAction(Guid.NewGuid(), text, review.Actor(181)));
        review.Refuses("Choose an action", () => review.EditAction(Guid.NewGuid(), text, review.Actor(181)));
        review.Refuses("Enter what is to be done", () => review.EditAction(review.Actions[0].Id, text with { Text = " " }, review.Actor(181)));
    }

    [Fact]
    public void An_action_added_to_an_agreed_plan_is_agreed_at_once()
    {
        var review = A.Review().SignedOff().Build();

        var action = review.AddAction(review.Recommendations[0].Id, Some.Action(review.Day(400)), review.Actor(220));

        Assert.Equal(action.Id, review.Recorded<ActionAgreed>().SubjectId);
        Assert.Equal(review.Day(220), action.AgreedOn);
    }

    [Fact]
    public void An_agreed_action_is_neither_reworded_nor_removed()
    {
        var review = A.Review().SignedOff().Build();
        var id = review.Actions[0].Id;

        review.Refuses("The action has been agreed", () => review.EditAction(id, Some.Action(review.Day(400)), review.Actor(220)));
        review.Refuses("The action has been agreed", () => review.RemoveAction(id, review.Actor(220)));
    }

    [Theory]
    [InlineData("accepted", null)]
    [InlineData("accepted-in-part", "Only for planned visits.")]
    public void An_accepted_action_is_on_track(string response, string? reason)
    {
        var review = A.Review().SignedOff().Build();
        var action = review.Actions[0];

        review.RespondToAction(action.Id, ActionResponse.List.Find(response), reason, "Head of safeguarding", review.Actor(220));

        review.Recorded<ActionAccepted>().Completed("respond-to-action", "accepted");
        Assert.Equal(action.Id, review.Recorded<ActionAccepted>().SubjectId);
        Assert.Equal(ActionStatus.OnTrack, action.Status);
        review.Refuses("The agency has answered", () => review.RespondToAction(action.Id, ActionResponse.Accepted, null, "x", review.Actor(221)));
    }

    [Fact]
    public void An_action_that_is_not_accepted_ends_there()
    {
        var review = A.Review().SignedOff().Build();
        var action = review.Actions[0];

        review.RespondToAction(action.Id, ActionResponse.NotAccepted, "Not ours.", leadOfficerRole: null, review.Actor(220));

        review.Recorded<ActionNotAccepted>().Completed("respond-to-action", "not-accepted");
        Assert.Equal(review.Day(220), review.ActionClosedOn(action.Id));
        review.Refuses("Nothing more is expected of this action: it is not accepted.", () => review.MoveActionTarget(action.Id, review.Day(600), "x", review.Actor(221)));
    }

    [Fact]
    public void An_answer_has_a_reason_and_a_post()
    {
        var review = A.Review().SignedOff().Build();
        var id = review.Actions[0].Id;

        review.Refuses("Give the reason", () => review.RespondToAction(id, ActionResponse.NotAccepted, " ", null, review.Actor(220)));
        review.Refuses("Give the reason", () => review.RespondToAction(id, ActionResponse.AcceptedInPart, null, "Head", review.Actor(220)));
        review.Refuses("Enter the post", () => review.RespondToAction(id, ActionResponse.Accepted, null, " ", review.Actor(220)));
        review.Refuses("The reason must", () => review.RespondToAction(id, ActionResponse.NotAccepted, Some.LongText, null, review.Actor(220)));
        review.Refuses("The post must", () => review.RespondToAction(id, ActionResponse.Accepted, null, Some.LongText, review.Actor(220)));
    }

    [Fact]
    public void A_proposed_action_cannot_be_worked_on()
    {
        var review = A.Review().DraftAgreed().Build();
        var id = review.Actions[0].Id;

        review.Refuses("The action is only proposed", () => review.RespondToAction(id, ActionResponse.Accepted, null, "Head", review.Actor(201)));
        review.Refuses("The action is only proposed", () => review.SupersedeAction(id, "x", review.Actor(201)));
        review.Refuses("Choose an action", () => review.SupersedeAction(Guid.NewGuid(), "x", review.Actor(201)));
        Assert.Null(review.ActionAgreedOn(id));
    }

    [Fact]
    public void A_superseded_action_has_a_reason_and_ends()
    {
        var review = A.Review().SignedOff().ActionsReported().Build();
        var action = review.Actions[0];

        review.Refuses("Say why the action", () => review.SupersedeAction(action.Id, " ", review.Actor(352)));
        review.Refuses("The reason must", () => review.SupersedeAction(action.Id, Some.LongText, review.Actor(352)));
        review.SupersedeAction(action.Id, "A national standard replaces it.", review.Actor(352));

        Assert.Equal(action.Id, review.Recorded<ActionSuperseded>().SubjectId);
        Assert.Equal((ActionStatus.Superseded, false), (action.Status, action.IsReported));
        review.Refuses("Nothing more is expected", () => review.VerifyAction(action.Id, true, null, review.Actor(353)));
    }
}
