namespace DhrManager.UnitTests.Definitions;

/// <summary>Actions, closure and reopening.</summary>
public class ActionBranchTests
{
    [Fact]
    public void An_action_the_agency_does_not_accept_ends()
    {
        var walk = Walk.Of("action").Do("respond-to-action", "not-accepted");

        Assert.True(walk.IsFinished);
        Assert.Empty(walk.Waiting);
    }

    [Fact]
    public void An_action_whose_evidence_is_refused_is_reported_again()
    {
        var walk = Reported().Do("verify-action", "send-back");

        Assert.Equal(["report-action", "superseded"], walk.Waiting);
        Assert.Equal(["action-update"], walk.Clocks);
    }

    [Fact]
    public void A_verified_action_ends_when_the_audit_finds_it_embedded()
    {
        var walk = Reported().Do("verify-action", "accept");
        Assert.Equal(["embedding-audit"], walk.Clocks);

        Assert.True(walk.Do("audit-action", "embedded").IsFinished);
        Assert.Empty(walk.Clocks);
    }

    [Fact]
    public void An_action_that_did_not_last_is_taken_up_again()
    {
        var walk = Reported().Do("verify-action", "accept").Do("audit-action", "not-embedded");

        Assert.Equal(["report-action", "superseded"], walk.Waiting);
        Assert.Equal(["action-update"], walk.Clocks);
    }

    [Fact]
    public void A_superseded_action_takes_its_task_and_its_clocks_with_it()
    {
        var walk = Reported().Do("verify-action", "accept").Hear("ActionSuperseded");

        Assert.True(walk.IsFinished);
        Assert.Empty(walk.Waiting);
        Assert.Empty(walk.Clocks);
    }

    [Theory]
    [InlineData("closure")]
    [InlineData("reopening")]
    public void A_review_is_closed_by_a_person(string id)
    {
        var walk = Walk.Of(id);
        Assert.Equal(["close-review"], walk.Waiting);

        Assert.Equal("closed", walk.Do("close-review").Stage);
    }

    private static Walk Reported() => Walk.Of("action").Do("respond-to-action", "accepted").Do("report-action");
}
