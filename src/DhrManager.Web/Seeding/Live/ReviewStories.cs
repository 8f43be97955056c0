using DhrManager.Domain.Regimes;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Tells one review from the notification to where it stands.</summary>
public delegate Task TellReview(ReviewStory story);

/// <summary>Lets reviews happen one after the other in days gone by, through the same saves as when people do it.</summary>
public sealed class ReviewStories(DhrDbContext db, RegimeCatalogue regimes, DemoCounty county)
{
    private readonly Dictionary<string, string> _names = county.People.ToDictionary(p => p.Mailbox, p => p.Name);

    public async Task TellAsync(TellReview tell, CancellationToken cancellationToken)
    {
        await tell(new ReviewStory(db, regimes, _names, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();

        // Nobody wants mail about days gone by. What comes after is the present and goes out as usual.
        await db.OutboxMessages.Where(m => m.DoneAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.DoneAt, db.Actor.Now), cancellationToken);
    }
}
