using DhrManager.Domain.Access;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Documents;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Data.People;
using DhrManager.Web.Data.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DhrManager.Web.Data.Configurations;

// Only what differs from DomainConventions: keys that are not Id, what is unique, what lists are filtered and sorted by.
internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.HasIndex(r => r.Reference).IsUnique();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.NewEvents);
        builder.HasMany(r => r.Access).WithOne().HasForeignKey(a => a.ReviewId);
        builder.HasIndex(r => new { r.PartnershipId, r.Stage });
        builder.HasIndex(r => r.ClosedOn);
    }
}

internal sealed class ReviewAccessConfiguration : IEntityTypeConfiguration<ReviewAccess>
{
    public void Configure(EntityTypeBuilder<ReviewAccess> builder) => builder.HasIndex(a => new { a.PersonId, a.ReviewId });
}

internal sealed class ReviewTaskConfiguration : IEntityTypeConfiguration<ReviewTask>
{
    public void Configure(EntityTypeBuilder<ReviewTask> builder)
    {
        builder.HasOne<Review>().WithMany().HasForeignKey(t => t.ReviewId);
        builder.HasIndex(t => new { t.InstanceId, t.StepId }).IsUnique();
        builder.HasIndex(t => new { t.ClosedAt, t.ReviewId });
    }
}

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder) => builder.HasIndex(a => a.Code).IsUnique();
}

internal sealed class PartnershipConfiguration : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> builder)
    {
        builder.HasIndex(p => p.Code).IsUnique();
        // Two reviews opened at once must not get one reference.
        builder.Property(p => p.LastNumber).IsConcurrencyToken();
    }
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<PartnershipMembership>
{
    public void Configure(EntityTypeBuilder<PartnershipMembership> builder) =>
        builder.HasIndex(m => new { m.PersonId, m.PartnershipId, m.Role }).IsUnique();
}

internal sealed class PersonIdentityConfiguration : IEntityTypeConfiguration<PersonIdentity>
{
    public void Configure(EntityTypeBuilder<PersonIdentity> builder) => builder.HasIndex(i => i.ReviewPersonId).IsUnique();
}

internal sealed class StoredDocumentConfiguration : IEntityTypeConfiguration<StoredDocument>
{
    public void Configure(EntityTypeBuilder<StoredDocument> builder) => builder.HasIndex(d => d.ReviewId);
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasIndex(e => e.Sequence).IsUnique();
        builder.HasIndex(e => e.ReviewId);

        // What somebody opened last.
        builder.HasIndex(e => new { e.PersonId, e.Kind, e.Sequence });
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.HasIndex(m => m.Key).IsUnique();
        builder.HasIndex(m => new { m.DoneAt, m.ParkedAt, m.DueAt });
    }
}

internal sealed class SavedSearchConfiguration : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
        builder.HasIndex(s => s.FeedToken).IsUnique();
    }
}

internal sealed class StoredDefinitionConfiguration : IEntityTypeConfiguration<StoredDefinition>
{
    public void Configure(EntityTypeBuilder<StoredDefinition> builder) => builder.HasKey(d => d.Hash);
}

internal sealed class StoredInstanceConfiguration : IEntityTypeConfiguration<StoredInstance>
{
    public void Configure(EntityTypeBuilder<StoredInstance> builder)
    {
        builder.HasIndex(i => new { i.ReviewId, i.IsFinished });
        builder.Property(i => i.Version).IsConcurrencyToken();
    }
}

internal sealed class WorkflowTimerConfiguration : IEntityTypeConfiguration<WorkflowTimer>
{
    public void Configure(EntityTypeBuilder<WorkflowTimer> builder)
    {
        builder.HasIndex(t => t.DueAt);
        builder.HasIndex(t => new { t.InstanceId, t.StepId }).IsUnique();
    }
}

internal sealed class WorkflowJournalConfiguration : IEntityTypeConfiguration<WorkflowJournalRow>
{
    public void Configure(EntityTypeBuilder<WorkflowJournalRow> builder) => builder.HasIndex(j => j.InstanceId);
}
