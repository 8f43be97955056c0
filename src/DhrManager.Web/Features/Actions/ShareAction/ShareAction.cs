using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Actions.ShareAction;

public sealed class ShareActionForm
{
    /// <summary>Ids of the review and of its recommendation.</summary>
    [Required(ErrorMessage = "Select the recommendation that it answers as well")]
    public string? Recommendation { get; set; }

    [Required(ErrorMessage = "Enter why one action is enough for both")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>The recommendations of other open reviews that the reader manages too.</summary>
public sealed class ShareActionQuery(DhrDbContext db)
{
    private const int TextShown = 100;

    public async Task<IReadOnlyList<Option>> RecommendationsAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        var managed = db.ReviewAccess.Where(a => a.PersonId == db.Actor.PersonId && a.EndedAt == null && a.Role == ReviewRole.CspManager).Select(a => a.ReviewId);
        var found = await db.Reviews.AsNoTracking()
            .Where(r => r.Id != reviewId && r.ClosedOn == null && managed.Contains(r.Id))
            .SelectMany(r => r.Recommendations.Where(x => x.ExternalAddressee == null), (r, x) => new { ReviewId = r.Id, r.Reference, r.Title, x.Id, x.Number, x.Text })
            .ToListAsync(cancellationToken);
        return
        [
            .. found.OrderBy(x => x.Reference, StringComparer.Ordinal).ThenBy(x => x.Number).Select(x => new Option(
                $"{x.ReviewId}/{x.Id}",
                $"{x.Reference} {x.Title}, {x.Number}. {(x.Text.Length > TextShown ? x.Text[..TextShown] + " …" : x.Text)}")),
        ];
    }
}

/// <summary>Lets an action answer a recommendation of another review as well. The page offers those that the person manages.</summary>
public sealed class ShareActionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, ShareActionForm form, CancellationToken cancellationToken)
    {
        var ids = form.Recommendation!.Split('/').Select(Guid.Parse).ToList();
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var other = await db.Reviews.FindOrThrowAsync(ids[0], cancellationToken);
        review.ShareAction(actionId, other, ids[1], form.Reason, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
