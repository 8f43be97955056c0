using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Campaigns.KeepEvidence;

/// <summary>Puts a piece of evidence into the library of the reader's organisation.</summary>
public sealed class KeepEvidenceHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid agencyId, EvidenceForm form, CancellationToken cancellationToken)
    {
        var piece = new EvidencePiece(agencyId, form.ToEvidence(), db.Actor);
        db.EvidencePieces.Add(piece);
        db.Audit("EvidenceAdded", new { piece.Id, piece.AgencyId, level = piece.Level.Code });
        await db.SaveChangesAsync(cancellationToken);
    }
}
