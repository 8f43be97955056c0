using DhrManager.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Harness;

public class ReviewsTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData(Reached.Notified, "triage")]
    [InlineData(Reached.FindingsEntered, "complete-analysis")]
    [InlineData(Reached.DraftAgreed, "sign-off-report")]
    [InlineData(Reached.CopiesSent, "publish")]
    public async Task A_review_brought_to_a_stage_waits_for_the_step_of_that_stage(Reached reached, string form)
    {
        var id = await app.ReviewAsync(reached);

        var open = await app.WithDatabaseAsync(db => db.Tasks.Where(t => t.ReviewId == id && t.ClosedAt == null).Select(t => t.Form).ToListAsync());
        Assert.Contains(form, open);
    }

    [Fact]
    public async Task A_published_review_is_in_the_stage_of_its_action_plan()
    {
        Assert.Equal(ReviewStage.ActionPlan, await app.LookAsync(await app.ReviewAsync(Reached.Published), r => r.Stage));
    }
}
