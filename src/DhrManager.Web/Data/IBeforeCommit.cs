using DhrManager.Domain;

namespace DhrManager.Web.Data;

/// <summary>Takes part in a save: sees what happened and adds its own rows to the same transaction.</summary>
public interface IBeforeCommit
{
    /// <exception cref="DhrManager.Domain.Rules.RuleBrokenException">What happened is refused; nothing is saved.</exception>
    Task ReactAsync(DhrDbContext db, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken);
}
