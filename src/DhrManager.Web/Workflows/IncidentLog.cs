using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;

namespace DhrManager.Web.Workflows;

/// <summary>Records a failed step in a transaction of its own, because the one it failed in was rolled back.</summary>
public sealed class IncidentLog(IServiceScopeFactory scopes, IActorSource actors)
{
    public const string Kind = "WorkflowFailed";

    public async Task RecordAsync(Exception failure)
    {
        if (failure is not WorkflowFailedException workflow)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        db.AuditEntries.Add(AuditEntry.For(Kind, reviewId: null, new { workflow.DefinitionId, workflow.ActivityId }, actors.Current));
        await db.SaveChangesAsync();
    }
}
