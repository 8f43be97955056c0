using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Panel.AddPanelMember;

/// <summary>Adds a member to a panel that has been convened.</summary>
public sealed class AddPanelMemberHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, SeatRow form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var kinds = await db.Agencies.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Kind, cancellationToken);

        review.AddPanelMember(form.ToSeat(kinds), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
