using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.AuditAction;

public sealed class AuditActionForm
{
    [Required(ErrorMessage = "Select yes if the change has lasted")]
    public string? IsEmbedded { get; set; }

    [Required(ErrorMessage = "Enter what the audit found")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The finding must be 8,000 characters or fewer")]
    public string? Finding { get; set; }

    [Required(ErrorMessage = "Select how strongly the change is shown")]
    public string? Level { get; set; }
}

/// <summary>Records whether the change has lasted.</summary>
public sealed class AuditActionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, AuditActionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.AuditAction(actionId, form.IsEmbedded == "yes", form.Finding!, EvidenceLevel.List.Find(form.Level!), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
