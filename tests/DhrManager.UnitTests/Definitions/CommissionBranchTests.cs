namespace DhrManager.UnitTests.Definitions;

/// <summary>Family, chair, panel and the returns of the agencies.</summary>
public class CommissionBranchTests
{
    [Fact]
    public void The_family_is_told_while_a_chair_is_found() =>
        Assert.Equal(["appoint-chair", "inform-family"], Walk.Of("commission").Waiting);

    [Fact]
    public void A_chair_who_declines_leaves_the_appointment_open()
    {
        var walk = Walk.Of("commission").Do("appoint-chair", "declined").Do("inform-family");

        Assert.Equal(["appoint-chair"], walk.Waiting);
        Assert.Contains("chair", walk.Clocks);
    }

    [Fact]
    public void The_commission_is_not_over_before_the_family_knows()
    {
        var walk = Walk.Of("commission").Do("appoint-chair").Do("convene-panel").Do("agree-terms");

        Assert.Equal(["inform-family"], walk.Waiting);
        Assert.True(walk.Do("inform-family").IsFinished);
        Assert.Equal(["overview-report"], walk.Clocks);
    }

    [Fact]
    public void When_the_chair_leaves_another_is_looked_for_until_one_accepts()
    {
        var walk = Walk.Of("replace-chair").Do("appoint-chair", "declined");
        Assert.Equal(["appoint-chair", "closed"], walk.Waiting);
        Assert.Equal(["replace-chair"], walk.Clocks);

        walk.Do("appoint-chair");

        Assert.True(walk.IsFinished);
        Assert.Empty(walk.Clocks);
        Assert.Equal(["chair-appointment"], walk.Letters);
    }

    [Fact]
    public void No_chair_is_looked_for_once_the_review_is_closed()
    {
        var walk = Walk.Of("replace-chair").Hear("ReviewClosed");

        Assert.True(walk.IsFinished);
        Assert.Empty(walk.Clocks);
    }

    [Fact]
    public void The_chronology_is_combined_when_the_last_return_is_in()
    {
        var walk = Walk.Of("returns").Do("request-returns");
        Assert.Equal(["all-returns-in"], walk.Waiting);

        Assert.Equal(["combine-chronology"], walk.Hear("AllReturnsIn").Waiting);
    }

    [Fact]
    public void A_return_the_officer_refuses_goes_back_to_its_author_while_its_clock_runs_on()
    {
        var walk = Written().Do("sign-off-return", "back-to-author");

        Assert.Equal(["waived", "write-return"], walk.Waiting);
        Assert.Equal(["return"], walk.Clocks);
    }

    [Fact]
    public void A_return_the_chair_sends_back_is_written_and_signed_off_again_on_a_new_clock()
    {
        var walk = Written().Do("sign-off-return", "signed-off");
        Assert.Empty(walk.Clocks);

        walk.Do("check-return", "send-back");

        Assert.Equal(["waived", "write-return"], walk.Waiting);
        Assert.Equal(["return"], walk.Clocks);
        Assert.Contains("return-sent-back", walk.Letters);
        Assert.Contains("sign-off-return", walk.Do("write-return").Waiting);
    }

    [Fact]
    public void A_waived_return_takes_its_task_and_its_clock_with_it()
    {
        var walk = Written().Hear("ReturnWaived");

        Assert.True(walk.IsFinished);
        Assert.Empty(walk.Waiting);
        Assert.Empty(walk.Clocks);
    }

    private static Walk Written() => Walk.Of("agency-return").Do("nominate-author").Do("write-return");
}
