using DhrManager.Domain.Agencies;
using DhrManager.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DhrManager.Web.Data.Configurations;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.HasOne<Partnership>().WithMany().HasForeignKey(c => c.PartnershipId);
        builder.HasMany(c => c.Items).WithOne().HasForeignKey(i => i.CampaignId);
        builder.HasMany(c => c.Organisations).WithOne().HasForeignKey(o => o.CampaignId);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.Status);
    }
}

internal sealed class CampaignOrganisationConfiguration : IEntityTypeConfiguration<CampaignOrganisation>
{
    public void Configure(EntityTypeBuilder<CampaignOrganisation> builder) =>
        builder.HasIndex(o => new { o.CampaignId, o.AgencyId }).IsUnique();
}

internal sealed class LessonReturnConfiguration : IEntityTypeConfiguration<LessonReturn>
{
    public void Configure(EntityTypeBuilder<LessonReturn> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.CampaignId, r.ItemId, r.AgencyId }).IsUnique();

        // What an organisation owes, and what it answered to the same lesson before.
        builder.HasIndex(r => new { r.AgencyId, r.SourceId });
    }
}

internal sealed class EvidencePieceConfiguration : IEntityTypeConfiguration<EvidencePiece>
{
    public void Configure(EntityTypeBuilder<EvidencePiece> builder) => builder.HasIndex(e => e.AgencyId);
}

internal sealed class SampleDrawConfiguration : IEntityTypeConfiguration<SampleDraw>
{
    public void Configure(EntityTypeBuilder<SampleDraw> builder) => builder.HasOne<Campaign>().WithMany().HasForeignKey(d => d.CampaignId);
}

internal sealed class PeerTestConfiguration : IEntityTypeConfiguration<PeerTest>
{
    public void Configure(EntityTypeBuilder<PeerTest> builder)
    {
        builder.HasOne<LessonReturn>().WithMany().HasForeignKey(t => t.ReturnId);
        builder.Property(t => t.Version).IsConcurrencyToken();

        // An answer is tested once.
        builder.HasIndex(t => t.ReturnId).IsUnique();
        builder.HasIndex(t => t.CampaignId);
    }
}

internal sealed class PulseConfiguration : IEntityTypeConfiguration<Pulse>
{
    public void Configure(EntityTypeBuilder<Pulse> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(p => p.CampaignId);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.Token).IsUnique();
        builder.HasIndex(p => new { p.CampaignId, p.ItemId, p.AgencyId }).IsUnique();
    }
}

internal sealed class PulseAnswerConfiguration : IEntityTypeConfiguration<PulseAnswer>
{
    public void Configure(EntityTypeBuilder<PulseAnswer> builder)
    {
        builder.HasOne<Pulse>().WithMany().HasForeignKey(a => a.PulseId);
        builder.HasIndex(a => new { a.PulseId, a.Number }).IsUnique();
    }
}

internal sealed class SharingEntryConfiguration : IEntityTypeConfiguration<SharingEntry>
{
    public void Configure(EntityTypeBuilder<SharingEntry> builder) => builder.HasOne<Campaign>().WithMany().HasForeignKey(e => e.CampaignId);
}

internal sealed class AssuranceStatementConfiguration : IEntityTypeConfiguration<AssuranceStatement>
{
    public void Configure(EntityTypeBuilder<AssuranceStatement> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(s => s.CampaignId);
        builder.HasIndex(s => new { s.CampaignId, s.AgencyId }).IsUnique();
    }
}

internal sealed class EnduringLessonConfiguration : IEntityTypeConfiguration<EnduringLesson>
{
    public void Configure(EntityTypeBuilder<EnduringLesson> builder)
    {
        builder.HasOne<Partnership>().WithMany().HasForeignKey(e => e.PartnershipId);
        builder.Property(e => e.Version).IsConcurrencyToken();
    }
}
