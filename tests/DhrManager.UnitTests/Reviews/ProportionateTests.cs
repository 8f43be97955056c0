using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class ProportionateTests
{
    private readonly Review _review = A.Review().Decided(DecisionOutcome.Proportionate).HomeOfficeTold().Build();

    [Fact]
    public void The_learning_is_kept_and_completes_its_step()
    {
        Learn();

        Assert.Equal(new ProportionateLearning(_review.Day(50), "Police and Lantern", "One meeting."), _review.ProportionateLearning);
        var recorded = _review.Recorded<ProportionateLearningRecorded>();
        recorded.Completed("record-proportionate-learning");
        Assert.Equal(_review.Day(50), recorded.HeldOn);
    }

    [Fact]
    public void Its_actions_are_agreed_on_the_day_they_are_recorded()
    {
        var action = Act();

        Learn();

        Assert.Equal(_review.Day(60), _review.ActionPlanAgreedOn);
        Assert.Equal(new ActionPlanAgreed(_review.Day(60), 1), _review.Recorded<ActionPlanAgreed>());
        Assert.Equal(new ActionAgreed(action.Id, action.LeadAgencyId, _review.Day(200)), _review.Recorded<ActionAgreed>());
        Assert.Equal(_review.Day(60), _review.ActionAgreedOn(action.Id));
        Assert.Null(_review.ReadyToCloseOn);
    }

    [Fact]
    public void Without_actions_nothing_stands_in_the_way_of_closing()
    {
        Learn();

        Assert.Equal(0, _review.Recorded<ActionPlanAgreed>().Actions);
        Assert.Equal(_review.Day(60), _review.ReadyToCloseOn);
        _review.Recorded<ReadyToClose>();
        _review.CloseReview("Nothing to follow.", "All agencies.", _review.Actor(61));
        Assert.Equal((ReviewClosure.Completed, _review.Day(61)), (_review.ClosedAs, _review.ClosedOn));
    }

    [Fact]
    public void It_is_closed_when_its_last_action_is_finished()
    {
        var action = Act();
        Learn();

        _review.Refuses("The review cannot be closed yet: actions are not finished (1.1).", () => _review.CloseReview("Sampled.", "All.", _review.Actor(61)));
        _review.SupersedeAction(action.Id, "The law has changed.", _review.Actor(70));

        Assert.Equal(_review.Day(70), _review.ReadyToCloseOn);
    }

    [Fact]
    public void The_learning_is_recorded_once_and_only_with_a_lesson()
    {
        _review.Refuses("Add at least one lesson.", Record);
        Learn();
        Assert.Equal(Citations.Local, _review.Refuses("The learning has been recorded already.", Record));

        Assert.Single(_review.NewEvents, e => e.Event is ProportionateLearningRecorded);
    }

    [Fact]
    public void There_is_nothing_to_learn_before_a_decision()
    {
        var undecided = A.Review().Scoped().Build();

        undecided.Refuses("This is for a decision against a full review.", () =>
            undecided.RecordProportionateLearning(undecided.Day(15), "Police", "", undecided.Actor(16)));
        Assert.Null(undecided.ProportionateLearning);
    }

    private PlannedAction Act()
    {
        var recommendation = _review.AddRecommendation(Some.Recommendation(), _review.Actor(50));
        return _review.AddAction(recommendation.Id, Some.Action(_review.Day(200)), _review.Actor(50));
    }

    private void Learn()
    {
        _review.AddLesson(Some.Lesson, _review.Actor(50));
        Record();
    }

    private void Record() => _review.RecordProportionateLearning(_review.Day(50), "Police and Lantern", "One meeting.", _review.Actor(60));
}
