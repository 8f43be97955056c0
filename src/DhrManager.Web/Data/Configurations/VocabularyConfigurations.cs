using DhrManager.Domain.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DhrManager.Web.Data.Configurations;

internal sealed class ThemeTermConfiguration : IEntityTypeConfiguration<ThemeTerm>
{
    public void Configure(EntityTypeBuilder<ThemeTerm> builder)
    {
        builder.HasKey(t => t.Code);
        builder.Property(t => t.Version).IsConcurrencyToken();
    }
}

internal sealed class SearchTermConfiguration : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> builder) => builder.Property(t => t.Version).IsConcurrencyToken();
}

internal sealed class VocabularyChangeConfiguration : IEntityTypeConfiguration<VocabularyChange>
{
    public void Configure(EntityTypeBuilder<VocabularyChange> builder)
    {
        builder.HasIndex(c => c.ThemeCode);
        builder.HasIndex(c => c.TermId);
    }
}
