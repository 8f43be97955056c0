using DhrManager.Domain.Access;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.Calendar;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Returns.ListReturns;

/// <summary>One return on the board.</summary>
/// <param name="LastContactAt">The last time the agency, or somebody checking its return, did something with it.</param>
/// <param name="Next">The step that is open for it; null when there is none.</param>
/// <param name="HasContact">Whether anybody on the review's list can answer for the agency.</param>
public sealed record ReturnLine(
    Guid Id,
    Guid AgencyId,
    string Agency,
    ReturnKind Kind,
    bool IsMandatory,
    ReturnStatus Status,
    DueDate Due,
    DateTime? LastContactAt,
    ReviewTask? Next,
    bool HasContact);

/// <summary>One agency's answer to the first question: did you know these people?</summary>
public sealed record ScopingLine(string Agency, ScopingRequest Request);

/// <summary>Who owes the review what, and what comes next.</summary>
public sealed class ListReturnsQuery(DhrDbContext db, WorkingDays workingDays)
{
    public async Task<IReadOnlyList<ReturnLine>> ReturnsAsync(ReviewView view, CancellationToken cancellationToken)
    {
        var time = await TimeAsync(view.Id, cancellationToken);
        var returns = await db.Reviews.AsNoTracking()
            .Where(r => r.Id == view.Id)
            .SelectMany(r => r.Returns)
            .ToListAsync(cancellationToken);
        var names = await NamesAsync(cancellationToken);
        var tasks = await db.Tasks.AsNoTracking()
            .Where(t => t.ReviewId == view.Id && t.ClosedAt == null && t.SubjectId != null)
            .ToListAsync(cancellationToken);
        var withContact = await db.ReviewAccess
            .Where(a => a.ReviewId == view.Id && a.Role == ReviewRole.AgencyContact && a.EndedAt == null)
            .Select(a => a.AgencyId)
            .ToListAsync(cancellationToken);

        return
        [
            .. returns.Where(r => view.MaySeeAgency(r.AgencyId))
                .OrderBy(r => names[r.AgencyId], StringComparer.Ordinal)
                .ThenBy(r => r.RequestedOn)
                .Select(r => new ReturnLine(
                    r.Id, r.AgencyId, names[r.AgencyId], r.Kind, r.IsMandatory, r.Status, time.DueOf(r), LastContact(r),
                    tasks.Find(t => t.SubjectId == r.Id), withContact.Contains(r.AgencyId))),
        ];
    }

    public async Task<IReadOnlyList<ScopingLine>> ScopingAsync(ReviewView view, CancellationToken cancellationToken)
    {
        var requests = await db.Reviews.AsNoTracking()
            .Where(r => r.Id == view.Id)
            .SelectMany(r => r.ScopingRequests)
            .ToListAsync(cancellationToken);
        var names = await NamesAsync(cancellationToken);
        return
        [
            .. requests.Where(r => view.MaySeeAgency(r.AgencyId))
                .Select(r => new ScopingLine(names[r.AgencyId], r))
                .OrderBy(line => line.Agency, StringComparer.Ordinal),
        ];
    }

    private async Task<ReturnTime> TimeAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.AsNoTracking().Where(r => r.Id == reviewId)
            .Select(r => new { r.Regime, PausedFrom = r.Pauses.Where(p => p.EndedOn == null).Select(p => (DateOnly?)p.From).FirstOrDefault() })
            .SingleAsync(cancellationToken);
        var clocks = await db.Reviews.AsNoTracking().Where(r => r.Id == reviewId)
            .SelectMany(r => r.Clocks)
            .Where(c => c.Code == ClockCodes.Return && c.StoppedOn == null)
            .ToListAsync(cancellationToken);
        return new ReturnTime(clocks, review.Regime, review.PausedFrom, workingDays, db.Actor.Today);
    }

    private static DateTime? LastContact(AgencyReturn asked)
    {
        DateTime?[] moments = [asked.DraftSavedAt, asked.Latest?.SubmittedAt, .. asked.Remarks.Select(r => (DateTime?)r.At)];
        return moments.Max();
    }

    private Task<Dictionary<Guid, string>> NamesAsync(CancellationToken cancellationToken) =>
        db.AgencyNamesAsync(cancellationToken);
}
