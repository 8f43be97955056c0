using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using DhrManager.Web.Features.Notification.NotifyDeath;
using DhrManager.Web.Features.Notification.Triage;
using DhrManager.Web.Features.Scoping.IssueScoping;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.Benchmarks;

/// <summary>The first steps of a review, through the same handlers and the same form submission that the pages use.</summary>
public sealed class CaseWork(Workbench bench)
{
    /// <returns>The id of the new review.</returns>
    public Task<Guid> NotifyAsync() => SubmitAsync(async services =>
    {
        var form = new NotifyDeathForm
        {
            Partnership = Workbench.Partnership.ToString(),
            NotifiedOn = DateParts.From(Today(services)),
            NotifiedBy = "Estmere Constabulary",
            DeathCategory = DeathCategory.List.All[0].Code,
            Circumstances = "Found at home.",
            Pseudonym = "Wren",
            Sex = Sex.Unknown.Code,
        };
        return await services.GetRequiredService<NotifyDeathHandler>().HandleAsync(form, CancellationToken.None);
    });

    public Task<Guid> TriageAsync(Guid reviewId, TriageOutcome outcome) => SubmitAsync(async services =>
    {
        var form = new TriageForm { Outcome = outcome.Code, Reasons = "As the notification says." };
        await services.GetRequiredService<TriageHandler>().HandleAsync(reviewId, form, CancellationToken.None);
        return reviewId;
    });

    public Task<Guid> IssueScopingAsync(Guid reviewId) => SubmitAsync(async services =>
    {
        var form = new IssueScopingForm
        {
            Agencies = [.. Workbench.Agencies.Select(id => id.ToString())],
            DueOn = DateParts.From(Today(services).AddDays(14)),
        };
        await services.GetRequiredService<IssueScopingHandler>().HandleAsync(reviewId, form, CancellationToken.None);
        return reviewId;
    });

    private Task<Guid> SubmitAsync(Func<IServiceProvider, Task<Guid>> handle) => bench.DoAsync(async services =>
    {
        var submission = services.GetRequiredService<FormSubmission>();
        var id = Guid.Empty;
        return await submission.SucceedsAsync(async () => id = await handle(services))
            ? id
            : throw new InvalidOperationException(submission.Refusals[0].Message);
    });

    private static DateOnly Today(IServiceProvider services) => services.GetRequiredService<DhrDbContext>().Actor.Today;
}
