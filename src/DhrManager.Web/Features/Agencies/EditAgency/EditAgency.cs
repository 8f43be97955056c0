using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Agencies.EditAgency;

public sealed class EditAgencyHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid agencyId, AgencyForm form, CancellationToken cancellationToken)
    {
        var agency = await db.Agencies.SingleAsync(a => a.Id == agencyId, cancellationToken);
        var oldName = agency.Name;
        agency.Change(form.Name!, AgencyKind.List.Find(form.Kind!), form.StatutoryBasis ?? "", form.Area ?? "");
        if (agency.Name != oldName)
        {
            // The lessons index holds names.
            db.OutboxMessages.Add(RebuildIndexHandler.Message(db.Actor.Now));
        }

        db.AuditEntries.Add(AuditEntry.For("AgencyChanged", reviewId: null, new { agency.Id, agency.Code }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }
}
