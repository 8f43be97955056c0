using DhrManager.Domain.Tasks;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>Says which return, action or meeting a task is about, so that two tasks of one title can be told apart.</summary>
public sealed class SubjectNamesQuery(DhrDbContext db)
{
    /// <returns>By id of the subject: "Action 3.2", "Summary report, Estmere Police", "Final draft, 3 March 2026".</returns>
    /// <param name="agencies">Names by id.</param>
    public async Task<IReadOnlyDictionary<Guid, string>> FindAsync(
        IEnumerable<ReviewTask> tasks, IReadOnlyDictionary<Guid, string> agencies, CancellationToken cancellationToken)
    {
        var agencyOf = tasks.Where(t => t.SubjectId is not null).DistinctBy(t => t.SubjectId).ToDictionary(t => t.SubjectId!.Value, t => t.AgencyId);
        var kinds = await KindsAsync([.. agencyOf.Keys], cancellationToken);
        return agencyOf.ToDictionary(
            subject => subject.Key,
            subject => string.Join(", ", Words(kinds.GetValueOrDefault(subject.Key), subject.Value is { } id ? agencies.GetValueOrDefault(id) : null)));
    }

    private static IEnumerable<string> Words(params string?[] parts) => parts.OfType<string>();

    private async Task<Dictionary<Guid, string>> KindsAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var actions = await db.Reviews.SelectMany(r => r.Actions).Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Number }).ToListAsync(cancellationToken);
        var returns = await db.Reviews.SelectMany(r => r.Returns).Where(x => ids.Contains(x.Id))
            .Select(x => new { x.Id, x.Kind }).ToListAsync(cancellationToken);
        var meetings = await db.Reviews.SelectMany(r => r.Meetings).Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Kind, m.On }).ToListAsync(cancellationToken);
        return actions.Select(a => KeyValuePair.Create(a.Id, $"Action {a.Number}"))
            .Concat(returns.Select(x => KeyValuePair.Create(x.Id, x.Kind.Label)))
            .Concat(meetings.Select(m => KeyValuePair.Create(m.Id, $"{m.Kind.Label}, {UkText.Date(m.On)}")))
            .ToDictionary();
    }
}
