using DhrManager.Domain.Vocabulary;
using DhrManager.Lessons.Query;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Lessons;

/// <summary>
/// Brings the themes and search words that this process uses in line with the database: at the start, after a change, and
/// every few seconds for what another process has changed.
/// </summary>
public sealed class VocabularyUpkeep(DhrDbContext db, Themes themes, SearchWords words, Settings settings)
{
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        // Changes are never taken away, so their number tells whether there was one.
        var changes = await db.VocabularyChanges.CountAsync(cancellationToken);
        if (changes == themes.Changes)
        {
            return;
        }

        var terms = await db.SearchTerms.AsNoTracking().Where(term => term.RetiredOn == null).ToListAsync(cancellationToken);
        words.Use(Thesaurus.Of(terms.Select(Of)));
        themes.Use(await db.ThemeTerms.AsNoTracking().ToListAsync(cancellationToken), changes);
    }

    /// <summary>Takes over what is shipped when there is nothing yet. Later versions of the files change nothing.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await db.ThemeTerms.AnyAsync(cancellationToken))
        {
            return;
        }

        db.ThemeTerms.AddRange(Themes.ReadTerms(settings.SeedFolder));
        db.SearchTerms.AddRange(ThesaurusFile.ReadTerms(settings.SeedFolder)
            .Select(term => new SearchTerm(new SearchTermText(term.Preferred, Once(term.Synonyms), Once(term.OnlyInCapitals)))));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>A term as searches use it.</summary>
    public static ThesaurusTerm Of(SearchTerm term) => new(term.Preferred, term.Others, term.OnlyInCapitals);

    private static List<string> Once(IEnumerable<string> words) => [.. words.DistinctBy(word => word.ToUpperInvariant())];
}
