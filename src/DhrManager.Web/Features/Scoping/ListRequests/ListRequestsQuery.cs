using DhrManager.Domain.Access;
using DhrManager.Domain.Agencies;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Scoping.ListRequests;

/// <summary>A request with the agency's name.</summary>
/// <param name="HasContact">Whether somebody can see the request and answer it.</param>
public sealed record RequestLine(string Agency, ScopingRequest Request, bool HasContact);

/// <summary>The scoping requests of a review that the reader may see.</summary>
public sealed class ListRequestsQuery(DhrDbContext db)
{
    public async Task<IReadOnlyList<RequestLine>> RunAsync(ReviewView view, CancellationToken cancellationToken)
    {
        var answering = await db.ReviewAccess
            .Where(a => a.ReviewId == view.Id && a.Role == ReviewRole.AgencyContact && a.EndedAt == null)
            .Select(a => a.AgencyId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var lines = await (
            from request in db.Reviews.AsNoTracking().Where(r => r.Id == view.Id).SelectMany(r => r.ScopingRequests)
            join agency in db.Agencies on request.AgencyId equals agency.Id
            orderby agency.Name
            select new { agency.Name, Request = request }).ToListAsync(cancellationToken);
        return
        [
            .. lines.Where(line => view.MaySeeAgency(line.Request.AgencyId))
                .Select(line => new RequestLine(line.Name, line.Request, answering.Contains(line.Request.AgencyId))),
        ];
    }
}
