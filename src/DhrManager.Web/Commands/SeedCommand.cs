using System.Diagnostics;
using DhrManager.Domain.Regimes;
using DhrManager.Web.Data;
using DhrManager.Web.Seeding;
using DhrManager.Web.Seeding.Generated;
using DhrManager.Web.Seeding.Live;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Commands;

/// <summary><c>seed --scale N</c> and <c>seed --live N</c>: invented reviews in number, for trying out size.</summary>
internal static class SeedCommand
{
    public static async Task RunAsync(string option, int count, IServiceProvider services, TextWriter output)
    {
        var db = services.GetRequiredService<DhrDbContext>();
        var settings = services.GetRequiredService<Settings>();
        var regimes = services.GetRequiredService<RegimeCatalogue>();
        await RequireCountyAsync(db, services);

        var watch = Stopwatch.StartNew();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (option == "--scale")
        {
            await new GeneratedClosedReviews(db, regimes, ThemeFile.Read(settings.SeedFolder)).AddAsync(count, CancellationToken.None);
        }
        else
        {
            await AddLiveAsync(new ReviewStories(db, regimes, DemoCounty.Read(settings.SeedFolder)), count);
        }

        await transaction.CommitAsync();
        await output.WriteLineAsync($"{count} generated reviews were added in {watch.Elapsed.TotalSeconds:0} seconds.");
    }

    private static async Task AddLiveAsync(ReviewStories stories, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await stories.TellAsync(GeneratedLiveReview.Tell(number), CancellationToken.None);
        }
    }

    // Generated reviews belong to the partnerships and agencies of the county.
    private static async Task RequireCountyAsync(DhrDbContext db, IServiceProvider services)
    {
        if (!await db.Users.AnyAsync())
        {
            await services.GetRequiredService<DemoAccounts>().LoadAsync(CancellationToken.None);
        }
        else if (!await db.Partnerships.AnyAsync(p => p.Id == DemoCounty.Partnership("PA")))
        {
            throw new CommandRefusedException("This database holds real accounts. Generated reviews are only added to the demo county or to an empty database.");
        }
    }
}
