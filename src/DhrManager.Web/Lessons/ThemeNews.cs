using DhrManager.Domain.Calendar;
using DhrManager.Domain.Vocabulary;
using DhrManager.Lessons.Index;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features;
using DhrManager.Web.Features.Lessons.SearchLessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Lessons;

/// <summary>What was changed of the themes by which saved searches filter.</summary>
public sealed class ThemeNews(DhrDbContext db, Themes themes)
{
    /// <summary>Every change of a theme from a day up to, but without, another; the oldest first.</summary>
    public Task<List<VocabularyChange>> FindAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var (start, end) = (UkTime.ToUtc(from, TimeOnly.MinValue), UkTime.ToUtc(until, TimeOnly.MinValue));
        return db.VocabularyChanges.AsNoTracking().Where(c => c.ThemeCode != null && c.At >= start && c.At < end).OrderBy(c => c.At).ToListAsync(cancellationToken);
    }

    /// <summary>Those of them that are about a theme the search filters by, by whatever name it was saved.</summary>
    public IReadOnlyList<VocabularyChange> About(SavedSearch saved, IEnumerable<VocabularyChange> changes)
    {
        var filters = SearchAddress.Parse(saved.Address).Following(themes).Filters;
        var parts = filters.GetValueOrDefault(Facets.Theme, []);
        var names = filters.GetValueOrDefault(Facets.Subject, []);
        return [.. changes.Where(c => parts.Contains(themes.CurrentOf(c.ThemeCode!)) || (NameOf(c.ThemeCode!) is { } name && names.Contains(name)))];
    }

    // Themes are filtered by name, their parts by code.
    private string? NameOf(string code) => themes.List.WithCode(code) is { PartOf: null } ? themes.LabelOf(code) : null;
}
