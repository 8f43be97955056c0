namespace DhrManager.UnitTests.Definitions;

/// <summary>From a notification to the end of scoping.</summary>
public class NotificationBranchTests
{
    [Fact]
    public void An_accepted_notification_ends_there_and_the_decision_clock_runs_on()
    {
        var walk = Walk.Of("notification").Do("triage", "accept");

        Assert.True(walk.IsFinished);
        Assert.Equal(["decision"], walk.Clocks);
    }

    [Theory]
    [InlineData("duplicate")]
    [InlineData("not-relevant")]
    public void A_notification_that_is_not_pursued_closes_the_case_and_leaves_no_clock_running(string outcome)
    {
        var walk = Walk.Of("notification").Do("triage", outcome);

        Assert.True(walk.IsFinished);
        Assert.Equal("closed", walk.Stage);
        Assert.Empty(walk.Clocks);
    }

    [Fact]
    public void A_transferred_notification_is_checked_by_the_other_partnership_on_the_same_clocks()
    {
        var walk = Walk.Of("notification").Do("triage", "transfer");

        Assert.Equal(["triage"], walk.Waiting);
        Assert.Equal(["acknowledge", "decision"], walk.Clocks);
    }

    [Theory]
    [InlineData("ScopingWaived")]
    [InlineData("ScopingWithdrawn")]
    public void A_scoping_request_that_is_taken_back_takes_its_task_and_its_clock_with_it(string withdrawal)
    {
        var walk = Walk.Of("scoping-request").Hear(withdrawal);

        Assert.True(walk.IsFinished);
        Assert.Empty(walk.Waiting);
        Assert.Empty(walk.Clocks);
    }
}
