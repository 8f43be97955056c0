using DhrManager.Domain.Agencies;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DhrManager.Web.Data.Configurations;

internal sealed class ReportPageConfiguration : IEntityTypeConfiguration<ReportPage>
{
    public void Configure(EntityTypeBuilder<ReportPage> builder)
    {
        builder.HasOne<Review>().WithMany().HasForeignKey(p => p.ReviewId);
        builder.HasIndex(p => new { p.ReviewId, p.Number }).IsUnique();
    }
}

internal sealed class RegisterEntryConfiguration : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne<Partnership>().WithMany().HasForeignKey(e => e.PartnershipId);
        builder.HasMany(e => e.Items).WithOne().HasForeignKey(i => i.EntryId);
        builder.Ignore(e => e.DisputedItems);
    }
}

internal sealed class HeldReportConfiguration : IEntityTypeConfiguration<HeldReport>
{
    public void Configure(EntityTypeBuilder<HeldReport> builder)
    {
        builder.HasOne<Partnership>().WithMany().HasForeignKey(r => r.PartnershipId);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(r => r.EntryId);

        // The same file twice in one partnership would be read twice.
        builder.HasIndex(r => new { r.PartnershipId, r.Hash }).IsUnique();
    }
}

internal sealed class HeldPageConfiguration : IEntityTypeConfiguration<HeldPage>
{
    public void Configure(EntityTypeBuilder<HeldPage> builder)
    {
        builder.HasOne<HeldReport>().WithMany().HasForeignKey(p => p.ReportId);
        builder.HasIndex(p => new { p.ReportId, p.Number }).IsUnique();
    }
}
