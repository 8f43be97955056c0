namespace DhrManager.UnitTests.Definitions;

/// <summary>Panel meetings, drafts and comments.</summary>
public class DraftingBranchTests
{
    [Fact]
    public void Minutes_that_are_not_approved_are_recorded_again()
    {
        var walk = Walk.Of("panel-meeting").Do("record-minutes").Do("approve-minutes", "send-back");

        Assert.Equal(["cancelled", "record-minutes"], walk.Waiting);
    }

    [Fact]
    public void A_cancelled_meeting_asks_for_no_minutes()
    {
        var walk = Walk.Of("panel-meeting").Hear("MeetingCancelled");

        Assert.True(walk.IsFinished);
        Assert.Empty(walk.Waiting);
    }

    [Fact]
    public void Comments_are_settled_when_panel_agencies_and_family_have_all_been_heard()
    {
        var walk = Drafted();
        Assert.Equal(["agency-check", "family-read", "panel-comments"], walk.Waiting);

        walk.Do("family-read").Do("panel-comments");
        Assert.Equal(["agency-check"], walk.Waiting);

        Assert.Equal(["settle-comments"], walk.Do("agency-check").Waiting);
    }

    [Fact]
    public void Another_round_of_comments_needs_another_draft_and_asks_everyone_again()
    {
        var walk = Commented().Do("settle-comments", "another-round");
        Assert.Equal(["issue-draft"], walk.Waiting);

        Assert.Equal(["agency-check", "family-read", "panel-comments"], walk.Do("issue-draft").Waiting);
    }

    [Fact]
    public void Settled_comments_end_the_drafting() => Assert.True(Commented().Do("settle-comments", "ready").IsFinished);

    private static Walk Drafted() => Walk.Of("drafting").Do("complete-analysis").Do("issue-draft");

    private static Walk Commented() => Drafted().Do("panel-comments").Do("agency-check").Do("family-read");
}
