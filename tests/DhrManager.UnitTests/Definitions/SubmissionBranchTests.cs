namespace DhrManager.UnitTests.Definitions;

/// <summary>Sign-off, quality assurance and publication.</summary>
public class SubmissionBranchTests
{
    [Fact]
    public void A_report_the_partnership_returns_is_revised_and_comes_back_for_sign_off()
    {
        var walk = Walk.Of("sign-off").Do("sign-off-report", "returned");
        Assert.Equal(["revise-report"], walk.Waiting);

        Assert.Equal(["sign-off-report"], walk.Do("revise-report").Waiting);
    }

    [Fact]
    public void A_report_that_may_be_published_needs_nothing_more()
    {
        var walk = Submitted().Do("record-qa-outcome", "publish");

        Assert.True(walk.IsFinished);
        Assert.Empty(walk.Clocks);
    }

    [Fact]
    public void A_report_to_be_published_after_changes_is_not_submitted_again()
    {
        var walk = Submitted().Do("record-qa-outcome", "publish-after-changes");
        Assert.Equal(["answer-qa-points"], walk.Waiting);
        Assert.Equal(["revisions"], walk.Clocks);

        Assert.True(walk.Do("answer-qa-points").IsFinished);
        Assert.Contains("qa-response", walk.Letters);
    }

    [Fact]
    public void A_resubmission_goes_back_to_submission_and_to_quality_assurance()
    {
        var walk = Submitted().Do("record-qa-outcome", "resubmit").Do("answer-qa-points-resubmit");
        Assert.Equal(["submit-report"], walk.Waiting);

        Assert.Equal(["record-qa-outcome"], walk.Do("submit-report").Waiting);
        Assert.Equal(["quality-assurance"], walk.Clocks);
    }

    [Fact]
    public void The_report_is_not_published_before_the_copies_the_law_requires_are_sent()
    {
        var walk = Walk.Of("publication").Do("prepare-publication");
        Assert.Equal(["send-copies"], walk.Waiting);

        Assert.Equal(["publish"], walk.Do("send-copies").Waiting);
    }

    [Theory]
    [InlineData("published", true)]
    [InlineData("withheld", false)]
    public void A_published_or_withheld_report_leads_to_the_action_plan(string outcome, bool isAnnounced)
    {
        var walk = Prepared().Do("publish", outcome);

        Assert.True(walk.IsFinished);
        Assert.Equal("action-plan", walk.Stage);
        Assert.Empty(walk.Clocks);
        Assert.Equal(isAnnounced, walk.Letters.Contains("publication-notice"));
    }

    [Fact]
    public void A_deferred_publication_is_looked_at_again_and_then_decided_afresh()
    {
        var walk = Prepared().Do("publish", "deferred");
        Assert.Equal(["review-deferral"], walk.Waiting);

        Assert.Equal(["publish"], walk.Do("review-deferral").Waiting);
    }

    private static Walk Submitted() => Walk.Of("sign-off").Do("sign-off-report", "signed-off").Do("submit-report");

    private static Walk Prepared() => Walk.Of("publication").Do("send-copies").Do("prepare-publication");
}
