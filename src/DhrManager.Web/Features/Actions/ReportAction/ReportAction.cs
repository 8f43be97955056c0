using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.ReportAction;

public sealed class ReportActionForm
{
    [Required(ErrorMessage = "Enter what has changed for people at risk")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "What has changed must be 8,000 characters or fewer")]
    public string? Outcome { get; set; }

    [Required(ErrorMessage = "Enter the evidence")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The evidence must be 8,000 characters or fewer")]
    public string? Evidence { get; set; }

    [Required(ErrorMessage = "Select how strongly the change is shown")]
    public string? Level { get; set; }

    [RealDate("the day on which the action was done")]
    public DateParts? DoneOn { get; set; }
}

/// <summary>Records the lead agency's report that the action is done.</summary>
public sealed class ReportActionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, ReportActionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.ReportAction(actionId, form.Outcome!, form.Evidence!, EvidenceLevel.List.Find(form.Level!), form.DoneOn!.ToDate(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
