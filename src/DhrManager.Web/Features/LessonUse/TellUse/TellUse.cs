using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.LessonUse.TellUse;

public sealed class TellUseForm
{
    /// <summary>Code of the kind of work.</summary>
    public string? Work { get; set; }

    /// <summary>The button that was pressed.</summary>
    public string? Use { get; set; }
}

/// <summary>Counts that somebody of an agency and a kind of work used a lesson. Who it was is nowhere kept beside it.</summary>
public sealed class TellUseHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">It was not said what was done.</exception>
    public async Task HandleAsync(Guid findingId, TellUseForm form, CancellationToken cancellationToken)
    {
        RuleBrokenException.ThrowIf(!LessonUseKind.List.TryFind(form.Use, out var use), "Choose what you did with it.", Citations.Local);
        (await CounterAsync(findingId, use, form.Work ?? "", cancellationToken)).Add();

        // The trail says that somebody counted something, not what: with both, the count would have a name.
        db.AuditEntries.Add(AuditEntry.For("LessonUseCounted", reviewId: null, new { }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<LessonUseCount> CounterAsync(Guid findingId, LessonUseKind use, string work, CancellationToken cancellationToken)
    {
        var agency = await db.Users.Where(p => p.Id == db.Actor.PersonId).Select(p => p.AgencyId).SingleOrDefaultAsync(cancellationToken);
        var month = new DateOnly(db.Actor.Today.Year, db.Actor.Today.Month, 1);
        var counter = await db.LessonUseCounts.FirstOrDefaultAsync(
            u => u.FindingId == findingId && u.Use == use && u.AgencyId == agency && u.Work == work && u.Month == month, cancellationToken);
        if (counter is null)
        {
            counter = new LessonUseCount { FindingId = findingId, Use = use, AgencyId = agency, Work = work, Month = month };
            db.LessonUseCounts.Add(counter);
        }

        return counter;
    }
}

/// <summary>What the form offers, and what it has chosen already, so that two clicks are enough.</summary>
public sealed class TellUseQuery(DhrDbContext db, Jobs jobs)
{
    public IReadOnlyList<Option> Works { get; } = [.. jobs.All.Select(job => new Option(job.Code, char.ToUpperInvariant(job.Label[0]) + job.Label[1..]))];

    /// <summary>The kind of work that is most particular to the reader's agency; null when none is known.</summary>
    public async Task<string?> UsualWorkAsync(CancellationToken cancellationToken)
    {
        var agency = await db.Users.Where(p => p.Id == db.Actor.PersonId).Select(p => p.AgencyId).SingleOrDefaultAsync(cancellationToken);
        var kind = await db.Agencies.Where(a => a.Id == agency).Select(a => a.Kind).SingleOrDefaultAsync(cancellationToken);
        return kind is null ? null : jobs.All.Where(job => job.AgencyKinds.Contains(kind.Code)).MinBy(job => job.AgencyKinds.Count)?.Code;
    }
}
