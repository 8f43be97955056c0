using DhrManager.Domain.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data;

// The words by which the library is found. They hold nothing of any case: everybody may read them.
public sealed partial class DhrDbContext
{
    public DbSet<ThemeTerm> ThemeTerms => Set<ThemeTerm>();

    public DbSet<SearchTerm> SearchTerms => Set<SearchTerm>();

    public DbSet<VocabularyChange> VocabularyChanges => Set<VocabularyChange>();
}
