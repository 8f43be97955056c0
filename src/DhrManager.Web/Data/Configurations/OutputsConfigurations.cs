using DhrManager.Domain.Agencies;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DhrManager.Web.Data.Configurations;

internal sealed class CollectionConfiguration : IEntityTypeConfiguration<Collection>
{
    public void Configure(EntityTypeBuilder<Collection> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.OwnerId);
        builder.HasMany(c => c.Items).WithOne().HasForeignKey("OwnerCollectionId").IsRequired();
        builder.Navigation(c => c.Items).AutoInclude();
        builder.Ignore(c => c.InOrder);
    }
}

internal sealed class BriefingConfiguration : IEntityTypeConfiguration<Briefing>
{
    public void Configure(EntityTypeBuilder<Briefing> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(b => b.OwnerId);
        builder.Property(b => b.Items).HasConversion(new JsonColumn<IReadOnlyList<BriefingItem>>(), new JsonComparer<IReadOnlyList<BriefingItem>>());
    }
}

internal sealed class LessonUseCountConfiguration : IEntityTypeConfiguration<LessonUseCount>
{
    public void Configure(EntityTypeBuilder<LessonUseCount> builder)
    {
        builder.HasOne<Agency>().WithMany().HasForeignKey(u => u.AgencyId);
        builder.HasIndex(u => new { u.FindingId, u.Month });

        // Two people who press at once are both counted.
        builder.Property(u => u.Count).IsConcurrencyToken();
    }
}

internal sealed class OpenDataReleaseConfiguration : IEntityTypeConfiguration<OpenDataRelease>
{
    public void Configure(EntityTypeBuilder<OpenDataRelease> builder)
    {
        builder.HasIndex(r => r.Number).IsUnique();
        builder.Property(r => r.Reviews).HasConversion(new JsonColumn<IReadOnlyList<ReleasedReview>>(), new JsonComparer<IReadOnlyList<ReleasedReview>>());
    }
}
