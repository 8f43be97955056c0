using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Briefings.DeleteBriefing;

/// <summary>Nothing is asked: the page's button is the answer.</summary>
public sealed class DeleteBriefingForm;

public sealed class DeleteBriefingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.FindOwnBriefingAsync(id, cancellationToken) is { } briefing)
        {
            db.Briefings.Remove(briefing);
            await db.SaveBriefingAsync("BriefingDeleted", briefing, cancellationToken);
        }
    }
}
