namespace DhrManager.UnitTests.Definitions;

/// <summary>The decision, what the Home Office makes of it, and the ways that do not lead to a review.</summary>
public class DecisionBranchTests
{
    [Fact]
    public void A_decision_after_a_deferral_goes_its_own_way()
    {
        var walk = Decided("defer").Do("fix-decision-meeting").Do("record-decision", "no-review").Do("notify-home-office");

        Assert.Equal(["record-scrutiny"], walk.Waiting);
    }

    [Theory]
    [InlineData("review")]
    [InlineData("joint")]
    public void A_review_begins_when_the_Home_Office_has_been_told(string outcome)
    {
        var walk = Decided(outcome);

        Assert.Equal(["notify-home-office"], walk.Waiting);
        Assert.True(walk.Do("notify-home-office").IsFinished);
        Assert.Equal(["decision-home-office", "decision-agencies"], walk.Letters);
        Assert.Equal("decision", walk.Stage);
    }

    [Theory]
    [InlineData("no-review")]
    [InlineData("other-review")]
    [InlineData("proportionate")]
    public void The_Home_Office_is_told_of_a_decision_against_a_review_as_well(string outcome) =>
        Assert.Equal(["notify-home-office"], Decided(outcome).Waiting);

    [Fact]
    public void A_no_that_the_Home_Office_accepts_ends_the_case_once_the_family_knows()
    {
        var walk = Decided("no-review").Do("notify-home-office");
        Assert.Equal("scrutiny", walk.Stage);

        walk.Do("record-scrutiny", "accepted").Do("inform-family-no-review").Do("close-without-review");

        Assert.True(walk.IsFinished);
        Assert.Equal("closed", walk.Stage);
    }

    [Fact]
    public void A_direction_does_not_end_the_case()
    {
        var walk = Decided("no-review").Do("notify-home-office").Do("record-scrutiny", "directed");

        Assert.True(walk.IsFinished);
        Assert.Equal("scrutiny", walk.Stage);
        Assert.DoesNotContain("family-no-review", walk.Letters);
    }

    [Fact]
    public void A_case_for_another_review_closes_without_scrutiny_once_the_family_knows()
    {
        var walk = Decided("other-review").Do("notify-home-office");
        Assert.Equal(["inform-family-other-review"], walk.Waiting);

        walk.Do("inform-family-other-review").Do("close-without-review");

        Assert.Equal("closed", walk.Stage);
        Assert.Empty(walk.Clocks);
    }

    [Fact]
    public void A_proportionate_exercise_goes_straight_to_its_actions()
    {
        var walk = Decided("proportionate").Do("notify-home-office").Do("inform-family-proportionate").Do("record-proportionate-learning");

        Assert.True(walk.IsFinished);
        Assert.Equal("action-plan", walk.Stage);
    }

    [Theory]
    [InlineData("defer")]
    [InlineData("transfer")]
    public void A_deferred_or_transferred_decision_comes_back_to_the_decision_meeting(string outcome)
    {
        var walk = Decided(outcome);

        Assert.Equal(["fix-decision-meeting"], walk.Waiting);
        Assert.Empty(walk.Letters);
    }

    private static Walk Decided(string outcome) => Walk.Of("decision").Do("fix-decision-meeting").Do("record-decision", outcome);
}
