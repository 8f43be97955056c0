using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Agencies;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Agencies.EndAgency;

public sealed class EndAgencyForm
{
    [RealDate("the last day on which it existed")]
    public DateParts? EndedOn { get; set; }

    public string? Successor { get; set; }

    [Required(ErrorMessage = "Enter where it is written that the agency has ended"), StringLength(Agency.TextMaxLength, ErrorMessage = "The source must be 200 characters or fewer")]
    public string? Source { get; set; }
}

/// <summary>Records that an agency has ended and who answers for it since.</summary>
public sealed class EndAgencyHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid agencyId, EndAgencyForm form, CancellationToken cancellationToken)
    {
        var agencies = await db.Agencies.ToListAsync(cancellationToken);
        var agency = agencies.Single(a => a.Id == agencyId);
        agency.End(form.EndedOn!.ToDate(), Ids.Read(form.Successor), form.Source, new AgencySuccession(agencies, db.Actor.Today));
        db.AuditEntries.Add(AuditEntry.For("AgencyEnded", reviewId: null, new { agency.Id, agency.EndedOn, agency.SuccessorId }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }
}
