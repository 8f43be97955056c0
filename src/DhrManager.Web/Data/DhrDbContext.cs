using DhrManager.Domain;
using DhrManager.Domain.Access;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.Chronologies;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Configurations;
using DhrManager.Web.Data.Documents;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Data.People;
using DhrManager.Web.Data.Workflows;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data;

/// <summary>
/// Everything that is stored. One save is one transaction that holds the rows, the audit entries, the workflow's new
/// position with its tasks, and the outbox messages.
/// </summary>
public sealed class DhrDbContext(
    DbContextOptions<DhrDbContext> options,
    IActorSource actors,
    RegimeCatalogue regimes,
    IdentityProtection identityProtection,
    IEnumerable<IBeforeCommit> reactions)
    : IdentityDbContext<Person, IdentityRole<Guid>, Guid>(options)
{
    /// <summary>Name of the filter that hides every review the person is not on the list of.</summary>
    public const string AccessFilter = "access";

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<ReviewAccess> ReviewAccess => Set<ReviewAccess>();

    public DbSet<ReviewTask> Tasks => Set<ReviewTask>();

    public DbSet<ChronologyEntry> ChronologyEntries => Set<ChronologyEntry>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Partnership> Partnerships => Set<Partnership>();

    public DbSet<PartnershipMembership> Memberships => Set<PartnershipMembership>();

    public DbSet<PersonIdentity> Identities => Set<PersonIdentity>();

    public DbSet<StoredDocument> Documents => Set<StoredDocument>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    public DbSet<StoredDefinition> WorkflowDefinitions => Set<StoredDefinition>();

    public DbSet<StoredInstance> WorkflowInstances => Set<StoredInstance>();

    public DbSet<WorkflowTimer> WorkflowTimers => Set<WorkflowTimer>();

    public DbSet<WorkflowJournalRow> WorkflowJournal => Set<WorkflowJournalRow>();

    // SQLite has one writer at a time. Waiting in line here is fair and keeps no thread; waiting in SQLite is a lottery.
    private static readonly SemaphoreSlim _writers = new(1, 1);

    /// <summary>Who is acting; read by the access filters, so that it is a parameter of every query.</summary>
    public Actor Actor => actors.Current;

    internal RegimeCatalogue Regimes => regimes;

    internal IdentityProtection IdentityProtection => identityProtection;

    private bool SeesEverything => Actor.IsSystem;

    private Guid ViewerId => Actor.PersonId;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await SaveInTransactionAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await _writers.WaitAsync(cancellationToken);
        try
        {
            // On SQLite the transaction takes the write lock at once, so what is read inside it cannot change before commit.
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            var count = await SaveInTransactionAsync(acceptAllChangesOnSuccess, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return count;
        }
        finally
        {
            _writers.Release();
        }
    }

    /// <exception cref="NotSupportedException">Always: the audit trail and the workflow take part in the other one only.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: the audit trail and the workflow take part in that one only.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        DomainConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DhrDbContext).Assembly);
        DomainConventions.Apply(builder, regimes, identityProtection);

        // The one rule that decides which reviews a person may see. Everything that hangs off a review follows it.
        builder.Entity<Review>().HasQueryFilter(AccessFilter, r => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == r.Id));
        builder.Entity<ReviewTask>().HasQueryFilter(AccessFilter, t => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == t.ReviewId));
        builder.Entity<ChronologyEntry>().HasQueryFilter(AccessFilter, e => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == e.ReviewId));
        builder.Entity<StoredDocument>().HasQueryFilter(AccessFilter, d => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == d.ReviewId));
        builder.Entity<PersonIdentity>().HasQueryFilter(AccessFilter, i => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == i.ReviewId));
    }

    private async Task<int> SaveInTransactionAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        await ReactWithoutLookingForChangesAsync(cancellationToken);
        await this.ChainAuditEntriesAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    // Reactions add rows through the context and read them through Local, which would look for changes in everything that
    // is loaded at each reading. The save itself looks once.
    private async Task ReactWithoutLookingForChangesAsync(CancellationToken cancellationToken)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await ReactToEventsAsync(cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    // A reaction may itself move the review (a workflow step starts a clock), so this repeats until nothing new happens.
    private async Task ReactToEventsAsync(CancellationToken cancellationToken)
    {
        while (TakeEvents() is { Count: > 0 } events)
        {
            AuditEntries.AddRange(events.Select(AuditEntry.For));
            foreach (var reaction in reactions)
            {
                await reaction.ReactAsync(this, events, cancellationToken);
            }
        }
    }

    private List<RecordedEvent> TakeEvents() =>
        [.. ChangeTracker.Entries<Review>().ToList().SelectMany(entry => entry.Entity.TakeEvents())];
}
