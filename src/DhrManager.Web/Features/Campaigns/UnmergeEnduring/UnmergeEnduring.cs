using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.UnmergeEnduring;

public sealed class UnmergeEnduringForm
{
    [Required(ErrorMessage = "Enter why it says something else"), StringLength(Campaign.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Takes a lesson out of an enduring lesson.</summary>
public sealed class UnmergeEnduringHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid enduringId, Guid sourceId, UnmergeEnduringForm form, CancellationToken cancellationToken)
    {
        var lesson = await db.EnduringLessons.SingleAsync(e => e.Id == enduringId, cancellationToken);
        lesson.Unmerge(sourceId, form.Reason, db.Actor);
        db.Audit("EnduringLessonUnmerged", new { lesson.Id, sourceId });
        await db.SaveChangesAsync(cancellationToken);
    }
}
