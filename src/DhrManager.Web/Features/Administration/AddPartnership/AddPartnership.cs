using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Administration.AddPartnership;

public sealed class AddPartnershipForm
{
    [Required(ErrorMessage = "Enter the name of the partnership"), StringLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter a code"), RegularExpression("[A-Z0-9]{2,6}", ErrorMessage = "Code must be 2 to 6 capital letters and numbers, for example PA")]
    public string? Code { get; set; }

    [StringLength(200, ErrorMessage = "Area must be 200 characters or fewer")]
    public string? Area { get; set; }
}

public sealed class AddPartnershipHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">The code is taken.</exception>
    public async Task HandleAsync(AddPartnershipForm form, CancellationToken cancellationToken)
    {
        RuleBrokenException.ThrowIf(
            await db.Partnerships.AnyAsync(p => p.Code == form.Code, cancellationToken),
            $"Another partnership has the code {form.Code}. References of its reviews begin with it, so choose a different one.",
            Citations.Local);

        var partnership = new Partnership(Guid.CreateVersion7(), form.Code!, form.Name!.Trim(), form.Area?.Trim() ?? "");
        db.Partnerships.Add(partnership);
        db.AuditEntries.Add(AuditEntry.For("PartnershipAdded", reviewId: null, new { partnership.Id, partnership.Code }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }
}
