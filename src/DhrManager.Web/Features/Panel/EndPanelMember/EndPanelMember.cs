using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.EndPanelMember;

public sealed class EndPanelMemberForm
{
    [RealDate("the last day of the membership")]
    public DateParts? On { get; set; }

    [Required(ErrorMessage = "Enter why the member leaves")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Ends a membership, and the access that came with it.</summary>
public sealed class EndPanelMemberHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid memberId, EndPanelMemberForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.EndPanelMember(memberId, form.On!.ToDate(), form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
