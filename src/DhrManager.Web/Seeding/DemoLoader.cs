using DhrManager.Domain.Regimes;
using DhrManager.Web.Data;
using DhrManager.Web.Seeding.Campaigns;
using DhrManager.Web.Seeding.Closed;
using DhrManager.Web.Seeding.Historic;
using DhrManager.Web.Seeding.Live;

namespace DhrManager.Web.Seeding;

/// <summary>Fills an empty database with the invented county of Estmere: all of it or, when something goes wrong, nothing.</summary>
public sealed class DemoLoader(DemoAccounts accounts, DhrDbContext db, RegimeCatalogue regimes, Settings settings)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await accounts.LoadAsync(cancellationToken);
        await new ClosedReviews(db, regimes, settings.SeedFolder).LoadAsync(cancellationToken);
        await new HistoricRegister(db, DemoCounty.Read(settings.SeedFolder)).LoadAsync(cancellationToken);
        await new DemoReferences(db).LoadAsync(cancellationToken);
        await new DemoOutputs(db).LoadAsync(cancellationToken);
        await LoadLiveAsync(LiveReviews.All, cancellationToken);
        await new EstmereCampaigns(db).LoadAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task LoadLiveAsync(IEnumerable<TellReview> reviews, CancellationToken cancellationToken)
    {
        var stories = new ReviewStories(db, regimes, DemoCounty.Read(settings.SeedFolder));
        foreach (var tell in reviews)
        {
            await stories.TellAsync(tell, cancellationToken);
        }
    }
}
