using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Agencies.AddAgency;

public sealed class AddAgencyForm : AgencyForm
{
    [Required(ErrorMessage = "Enter a code"), RegularExpression("[A-Z0-9]{1,8}(-[A-Z0-9]{1,8})?", ErrorMessage = "Code must be up to 8 capital letters and numbers, for example EC or ECC-ASC")]
    public string? Code { get; set; }
}

public sealed class AddAgencyHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">The code is taken.</exception>
    public async Task<Guid> HandleAsync(AddAgencyForm form, CancellationToken cancellationToken)
    {
        RuleBrokenException.ThrowIf(
            await db.Agencies.AnyAsync(a => a.Code == form.Code, cancellationToken),
            $"Another agency has the code {form.Code}. Choose a different one.",
            Citations.Local);

        var agency = new Agency(Guid.CreateVersion7(), form.Code!, form.Name!, AgencyKind.List.Find(form.Kind!), form.StatutoryBasis ?? "", form.Area ?? "");
        db.Agencies.Add(agency);
        db.AuditEntries.Add(AuditEntry.For("AgencyAdded", reviewId: null, new { agency.Id, agency.Code }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return agency.Id;
    }
}
