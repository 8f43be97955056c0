using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Briefings.ChangeBriefing;

/// <summary>Makes the next version of a briefing, from the wording of today.</summary>
public sealed class ChangeBriefingHandler(DhrDbContext db, LibraryItems items)
{
    /// <exception cref="RuleBrokenException">It would not fit on a page.</exception>
    public async Task HandleAsync(Guid id, BriefingForm form, CancellationToken cancellationToken)
    {
        if (await db.FindOwnBriefingAsync(id, cancellationToken) is { } briefing)
        {
            form.WriteTo(briefing, await items.FindAsync([.. (form.Items ?? []).Select(Ids.Read).OfType<Guid>()], cancellationToken), db.Actor.Today);
            await db.SaveBriefingAsync("BriefingChanged", briefing, cancellationToken);
        }
    }
}
