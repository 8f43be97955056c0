using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.WithdrawEvidence;

public sealed class WithdrawEvidenceForm
{
    [Required(ErrorMessage = "Enter why the evidence is withdrawn"), StringLength(EvidencePiece.TextMaxLength, ErrorMessage = "The reason must be 2,000 characters or fewer")]
    public string? Reason { get; set; }
}

public sealed class WithdrawEvidenceHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid evidenceId, WithdrawEvidenceForm form, CancellationToken cancellationToken)
    {
        var piece = await db.EvidencePieces.SingleAsync(e => e.Id == evidenceId, cancellationToken);
        piece.Withdraw(form.Reason);
        db.Audit("EvidenceWithdrawn", new { piece.Id, piece.AgencyId });
        await db.SaveChangesAsync(cancellationToken);
    }
}
