using DhrManager.Domain.Agencies;
using DhrManager.Domain.References;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DhrManager.Web.Data.Configurations;

internal sealed class ExternalReferenceConfiguration : IEntityTypeConfiguration<ExternalReference>
{
    public void Configure(EntityTypeBuilder<ExternalReference> builder)
    {
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<Partnership>().WithMany().HasForeignKey(r => r.PartnershipId);
        builder.HasIndex(r => r.LinkKey).IsUnique();
        builder.Ignore(r => r.Facts);
    }
}
