using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Findings.WriteAction;

public sealed class WriteActionForm
{
    [Required(ErrorMessage = "Enter what is to be done")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The action must be 8,000 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Select the agency that leads")]
    public string? LeadAgency { get; set; }

    [RealDate("the target date")]
    public DateParts? TargetOn { get; set; }

    public static WriteActionForm From(PlannedAction action) =>
        new() { Text = action.Text, LeadAgency = action.LeadAgencyId.ToString(), TargetOn = DateParts.From(action.TargetOn) };

    public ActionText ToText() => new(Text!.Trim(), Ids.Read(LeadAgency)!.Value, TargetOn!.ToDate());
}

/// <summary>Proposes an action for a recommendation, or rewords one that is only proposed.</summary>
public sealed class WriteActionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid recommendationId, Guid? actionId, WriteActionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        if (actionId is { } id)
        {
            review.EditAction(id, form.ToText(), db.Actor);
        }
        else
        {
            review.AddAction(recommendationId, form.ToText(), db.Actor);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
