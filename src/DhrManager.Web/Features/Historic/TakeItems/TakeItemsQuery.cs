using DhrManager.Domain.Historic;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic.TakeItems;

/// <summary>A page of the report as it lies on the desk.</summary>
/// <param name="Paragraphs">Of the page; none when there is no report or the page holds no text.</param>
/// <param name="Found">The pages on which all words of the search stand; null when nothing is searched for.</param>
public sealed record DeskPage(IReadOnlyList<string> Paragraphs, IReadOnlyList<int>? Found);

public sealed class TakeItemsQuery(DhrDbContext db)
{
    /// <param name="words">What is searched for in the report; null for nothing.</param>
    public async Task<DeskPage> FindAsync(Guid entryId, int page, string? words, CancellationToken cancellationToken)
    {
        var pages = db.HeldPages.AsNoTracking().Where(p => db.HeldReports.Any(r => r.Id == p.ReportId && r.EntryId == entryId));
        var text = await pages.Where(p => p.Number == page).Select(p => p.Text).FirstOrDefaultAsync(cancellationToken);
        return new DeskPage(ReportParagraphs.Of(text ?? ""), words is null ? null : await SearchAsync(pages, words, cancellationToken));
    }

    private static async Task<IReadOnlyList<int>> SearchAsync(IQueryable<HeldPage> pages, string words, CancellationToken cancellationToken)
    {
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = await pages.OrderBy(p => p.Number).Select(p => new { p.Number, p.Text }).ToListAsync(cancellationToken);
        return [.. all.Where(p => wanted.All(word => p.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(p => p.Number)];
    }
}
