using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.RespondToAction;

public sealed class RespondToActionForm
{
    [Required(ErrorMessage = "Select whether your agency accepts the action")]
    public string? Response { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The post must be 200 characters or fewer")]
    public string? LeadOfficerRole { get; set; }
}

/// <summary>Records whether the lead agency accepts the action.</summary>
public sealed class RespondToActionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, RespondToActionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RespondToAction(actionId, ActionResponse.List.Find(form.Response!), Typed.OrNull(form.Reason), Typed.OrNull(form.LeadOfficerRole), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
