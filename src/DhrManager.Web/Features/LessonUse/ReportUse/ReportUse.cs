using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Library;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features.Lessons;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.LessonUse.ReportUse;

/// <param name="Href">Of a lesson; null for other rows.</param>
/// <param name="Counts">One for each use in the order of the list, then the total; null where hidden.</param>
public sealed record UseRow(string Name, string? Href, IReadOnlyList<int?> Counts);

/// <param name="Totals">As the counts of a row.</param>
public sealed record UseTable(IReadOnlyList<UseRow> Rows, IReadOnlyList<int?> Totals);

public sealed record UseReport(UseTable ByAgency, UseTable ByWork, UseTable ByLesson);

/// <summary>What was done with the lessons, by agency, kind of work and lesson, small numbers hidden in all three alike.</summary>
public sealed class ReportUseQuery(DhrDbContext db, Jobs jobs, LibraryItems items, Settings settings)
{
    private const int MostLessons = 20;

    private static readonly IReadOnlyList<LessonUseKind> _uses = LessonUseKind.List.All;

    /// <param name="year">Null for all years.</param>
    public async Task<UseReport> RunAsync(int? year, CancellationToken cancellationToken)
    {
        var counts = await Counted(year).ToListAsync(cancellationToken);
        var agencies = await db.AgencyNamesAsync(cancellationToken);
        var byAgency = Group(counts, count => count.AgencyId is { } id ? agencies.GetValueOrDefault(id, "No agency") : "No agency");
        var byWork = Group(counts, count => jobs.Find(count.Work)?.Label ?? "Not said");
        var byLesson = Group(counts, count => count.FindingId);
        var tables = SmallNumbers.ProtectTogether([Numbers(byAgency), Numbers(byWork), Numbers(byLesson)], settings.SmallNumberLevel);
        return new UseReport(
            Table(tables[0], byAgency.ConvertAll(group => (group.Key, (string?)null))),
            Table(tables[1], byWork.ConvertAll(group => (group.Key, (string?)null))),
            Table(tables[2], await NamesAsync([.. byLesson.Take(MostLessons).Select(group => group.Key)], cancellationToken)));
    }

    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        [.. (await db.LessonUseCounts.Select(u => u.Month).Distinct().ToListAsync(cancellationToken)).Select(month => month.Year).Distinct().OrderDescending()];

    private IQueryable<LessonUseCount> Counted(int? year) => year is { } y && y is > 0 and < 9999
        ? db.LessonUseCounts.AsNoTracking().Where(u => u.Month >= new DateOnly(y, 1, 1) && u.Month <= new DateOnly(y, 12, 31))
        : db.LessonUseCounts.AsNoTracking();

    // What was used most comes first.
    private static List<IGrouping<TKey, LessonUseCount>> Group<TKey>(List<LessonUseCount> counts, Func<LessonUseCount, TKey> by) =>
        [.. counts.GroupBy(by).OrderByDescending(group => group.Sum(count => count.Count)).ThenBy(group => group.Key)];

    private static int[,] Numbers<TKey>(List<IGrouping<TKey, LessonUseCount>> groups)
    {
        var numbers = new int[groups.Count, _uses.Count];
        foreach (var (row, group) in groups.Index())
        {
            foreach (var (column, use) in _uses.Index())
            {
                numbers[row, column] = group.Where(count => count.Use == use).Sum(count => count.Count);
            }
        }

        return numbers;
    }

    private static UseTable Table(ProtectedTable table, IReadOnlyList<(string Name, string? Href)> names) => new(
        [.. names.Select((name, row) => new UseRow(name.Name, name.Href, Counts(table, row)))],
        Counts(table, table.Rows));

    private static IReadOnlyList<int?> Counts(ProtectedTable table, int row) => [.. Enumerable.Range(0, table.Columns + 1).Select(column => table[row, column])];

    private async Task<IReadOnlyList<(string Name, string? Href)>> NamesAsync(List<Guid> findings, CancellationToken cancellationToken)
    {
        var found = (await items.FindAsync(findings, cancellationToken)).ToDictionary(item => item.Id);
        return [.. findings.Select(id => found.TryGetValue(id, out var item) ? (item.Source, item.Url) : ("No longer in the library", (string?)null))];
    }
}
