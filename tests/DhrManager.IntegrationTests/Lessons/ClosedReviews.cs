using DhrManager.Domain;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Lessons;
using DhrManager.Web.Outbox;
using DhrManager.Web.Seeding;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Lessons;

internal static class ClosedReviews
{
    public const string Outcome = "Everybody is now asked in a room of their own.";

    /// <summary>A published review whose actions are done and which was closed; not indexed before the outbox ran.</summary>
    public static Task<Guid> ClosedReviewAsync(this AppFactory app) => app.ReviewAsync(Reached.Published, (review, actor) =>
    {
        FinishActions(review, actor);
        review.CloseReview("Every action sampled.", "A briefing for all agencies.", actor);
    });

    public static void FinishActions(Review review, Actor actor)
    {
        foreach (var action in review.Actions)
        {
            review.RespondToAction(action.Id, ActionResponse.Accepted, reason: null, "Head of safeguarding", actor);
            var contact = DemoCounty.Person(action.LeadAgencyId == DemoCounty.Agency("EC") ? "police.contact" : "health.contact");
            review.ReportAction(action.Id, Outcome, "Two audits", EvidenceLevel.SeenInPractice, actor.Today, actor with { PersonId = contact });
            review.VerifyAction(action.Id, accepted: true, comment: null, actor);
        }
    }

    /// <summary>Does what the program does at its start.</summary>
    public static Task IndexAsync(this AppFactory app) => app.Services.GetRequiredService<LessonsUpkeep>().RunAsync(CancellationToken.None);

    public static async Task RebuildAsync(this AppFactory app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LessonsRebuild>().RunAsync(CancellationToken.None);
    }

    /// <summary>Carries out everything that is queued.</summary>
    public static async Task RunOutboxAsync(this AppFactory app)
    {
        while (await app.Services.GetRequiredService<OutboxDispatcher>().RunAsync(CancellationToken.None) > 0)
        {
            // Another batch may be waiting.
        }
    }
}
