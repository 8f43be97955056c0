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
using DhrManager.Web.Data.Library;
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
public sealed partial class DhrDbContext(
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

    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    public DbSet<StoredDefinition> WorkflowDefinitions => Set<StoredDefinition>();

    public DbSet<StoredInstance> WorkflowInstances => Set<StoredInstance>();

    public DbSet<WorkflowTimer> WorkflowTimers => Set<WorkflowTimer>();

    public DbSet<WorkflowJournalRow> WorkflowJournal => Set<WorkflowJournalRow>();

    /// <summary>Who is acting; read by the access filters, so that it is a parameter of every query.</summary>
    public Actor Actor => actors.Current;

    internal RegimeCatalogue Regimes => regimes;

    internal IdentityProtection IdentityProtection => identityProtection;

    private bool SeesEverything => Actor.IsSystem;

    private Guid ViewerId => Actor.PersonId;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        DomainConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DhrDbContext).Assembly);
        DomainConventions.Apply(builder, regimes, identityProtection);
        FilterHistoric(builder);

        // The one rule that decides which reviews a person may see. Everything that hangs off a review follows it.
        builder.Entity<Review>().HasQueryFilter(AccessFilter, r => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == r.Id));
        builder.Entity<ReviewTask>().HasQueryFilter(AccessFilter, t => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == t.ReviewId));
        builder.Entity<ChronologyEntry>().HasQueryFilter(AccessFilter, e => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == e.ReviewId));
        builder.Entity<StoredDocument>().HasQueryFilter(AccessFilter, d => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == d.ReviewId));
        builder.Entity<PersonIdentity>().HasQueryFilter(AccessFilter, i => SeesEverything || ReviewAccess.Any(a => a.PersonId == ViewerId && a.EndedAt == null && a.ReviewId == i.ReviewId));
        FilterCampaigns(builder);
    }
}
