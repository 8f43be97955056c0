using DhrManager.Domain.Families;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Steps;

/// <summary>What the flowchart refuses although the review itself would allow it: nothing of it is saved.</summary>
public class StepRefusalTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly FamilyNotice _nobody = new() { WhyNobodyTold = "No relatives are known." };

    [Fact]
    public async Task A_step_is_done_by_those_whose_step_it_is()
    {
        var id = await app.ReviewAsync(Reached.Notified);
        var before = await RecordedAsync(id);

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => DoAsync(
            id, "police.contact", (review, db) => review.Triage(TriageOutcome.Accept, null, null, null, db.Actor)));

        Assert.Equal("This step is for somebody else on the review. Ask a CSP manager who should do it.", refusal.Message);
        Assert.Equal((null, before), (await app.LookAsync(id, r => r.AcceptedOn), await RecordedAsync(id)));
    }

    [Fact]
    public async Task A_step_is_not_done_a_second_time()
    {
        var id = await app.ReviewAsync(Reached.Commissioned);
        await DoAsync(id, "manager", (review, db) => review.InformFamily(_nobody, db.Actor));
        var before = await RecordedAsync(id);

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => DoAsync(
            id, "manager", (review, db) => review.InformFamily(_nobody with { WhyNobodyTold = "Again." }, db.Actor)));

        Assert.StartsWith("This step is not open any more. Somebody may have done it a moment ago. The review now waits for: ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((_nobody.WhyNobodyTold, before), (await app.LookAsync(id, r => r.FamilyNotice!.WhyNobodyTold), await RecordedAsync(id)));
    }

    private Task DoAsync(Guid id, string mailbox, Action<Review, DhrDbContext> change) => app.WithDatabaseAsync(
        async db =>
        {
            change(await db.Reviews.FindOrThrowAsync(id, CancellationToken.None), db);
            return await db.SaveChangesAsync();
        },
        mailbox);

    private Task<int> RecordedAsync(Guid id) => app.WithDatabaseAsync(db => db.AuditEntries.CountAsync(e => e.ReviewId == id));
}
