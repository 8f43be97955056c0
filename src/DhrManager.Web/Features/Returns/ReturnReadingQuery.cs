using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Returns;

/// <summary>One return with what is needed to read it.</summary>
/// <param name="Period">The years that the terms of reference look at; null when there are no terms.</param>
public sealed record ReturnReading(AgencyReturn Return, string Agency, IReadOnlyList<KeyLine> KeyLines, string? Period)
{
    /// <summary>
    /// The versions somebody may read, the latest first. What has not been signed off is the agency's own: its senior
    /// officer has not answered for it yet.
    /// </summary>
    public IReadOnlyList<ReturnVersion> VersionsFor(bool isOfTheAgency) =>
        [.. Return.Versions.Where(v => isOfTheAgency || IsSignedOff(v.Number)).OrderByDescending(v => v.Number)];

    /// <summary>What was said of the versions somebody may read, the earliest first.</summary>
    public IReadOnlyList<ReturnRemark> RemarksFor(bool isOfTheAgency) =>
        [.. Return.Remarks.Where(r => isOfTheAgency || IsSignedOff(r.Version) || r.Status == ReturnStatus.Waived.Code)];

    private bool IsSignedOff(int version) =>
        Return.Remarks.Any(r => r.Version == version && r.Status == ReturnStatus.SignedOff.Code);
}

/// <summary>Finds a return of a review. Whether the reader may see its agency is for the page to ask.</summary>
public sealed class ReturnReadingQuery(DhrDbContext db)
{
    /// <returns>Null when the review has no such return.</returns>
    public async Task<ReturnReading?> FindAsync(Guid reviewId, Guid returnId, CancellationToken cancellationToken)
    {
        var asked = await db.Reviews.AsNoTracking()
            .Where(r => r.Id == reviewId)
            .SelectMany(r => r.Returns)
            .SingleOrDefaultAsync(r => r.Id == returnId, cancellationToken);
        if (asked is null)
        {
            return null;
        }

        var agency = await db.Agencies.Where(a => a.Id == asked.AgencyId).Select(a => a.Name).SingleAsync(cancellationToken);
        var terms = await db.Reviews.Where(r => r.Id == reviewId).Select(r => r.TermsVersions).SingleAsync(cancellationToken);
        return terms is [.., var now]
            ? new ReturnReading(asked, agency, now.Terms.KeyLines, $"{UkText.Date(now.Terms.ScopeFrom)} to {UkText.Date(now.Terms.ScopeTo)}")
            : new ReturnReading(asked, agency, [], Period: null);
    }
}
