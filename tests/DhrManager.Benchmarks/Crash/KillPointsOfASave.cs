using System.Data.Common;
using DhrManager.Domain;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DhrManager.Benchmarks.Crash;

/// <summary>Stands before or after the workflow in a save.</summary>
internal sealed class KillableReaction(KillSwitch killer, string point) : IBeforeCommit
{
    public Task ReactAsync(DhrDbContext db, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken)
    {
        killer.Pass(point);
        return Task.CompletedTask;
    }
}

/// <summary>Stands around the writing of the rows; the audit entries are chained by then.</summary>
internal sealed class KillableRows(KillSwitch killer) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        killer.Pass(KillPoints.AfterAudit);
        return new(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        killer.Pass(KillPoints.AfterRows);
        return new(result);
    }
}

/// <summary>Stands around the commit.</summary>
internal sealed class KillableCommit(KillSwitch killer) : DbTransactionInterceptor
{
    public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        killer.Pass(KillPoints.BeforeCommit);
        return new(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        killer.Pass(KillPoints.AfterCommit);
        return Task.CompletedTask;
    }
}

/// <summary>Stands after each command that the database carried out.</summary>
internal sealed class KillableCommands(KillSwitch killer) : DbCommandInterceptor
{
    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        killer.Pass(KillPoints.BetweenCommands);
        return new(result);
    }
}
