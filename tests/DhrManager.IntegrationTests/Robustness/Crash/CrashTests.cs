using System.Globalization;
using DhrManager.Benchmarks.Crash;

namespace DhrManager.IntegrationTests.Robustness.Crash;

/// <summary>
/// Kills a working process with SIGKILL, again and again, and looks at what it leaves behind. A dozen kills for each
/// build; <c>DHR_CRASH_KILLS=320 dotnet test --filter CrashTests</c> for a release.
/// </summary>
public class CrashTests
{
    private const int Databases = 2;
    private const int KillsForEachBuild = 12;

    /// <summary>Killed from outside, at any moment at all.</summary>
    private const string AnyMoment = "any-moment";

    [Fact]
    public async Task A_kill_between_any_two_steps_loses_and_doubles_nothing()
    {
        var each = Kills() / Databases;

        var killed = await Task.WhenAll(Enumerable.Range(0, Databases).Select(seed => KillOftenAsync(new Random(seed), each)));

        Assert.Equal(Databases * each, killed.Sum());
    }

    private static async Task<int> KillOftenAsync(Random random, int kills)
    {
        var folder = Directory.CreateTempSubdirectory("dhr-crash").FullName;
        try
        {
            await CrashWorker.PrepareAsync(folder);
            await using var lane = new CrashLane(folder);
            for (var i = 0; i < kills; i++)
            {
                var (point, passes) = Choose(random, i);
                await lane.KillOnceAsync(point, passes, TimeSpan.FromMilliseconds(random.Next(1_500)));
            }

            await lane.EverythingIsDeliveredInTheEndAsync();
            return lane.Kills;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Every point in turn; commands are passed far more often than the others.
    private static (string Point, int Passes) Choose(Random random, int i)
    {
        string[] points = [.. KillPoints.All, AnyMoment];
        var point = points[(i + random.Next(points.Length)) % points.Length];
        return (point, random.Next(1, point == KillPoints.BetweenCommands ? 200 : 12));
    }

    private static int Kills() =>
        int.TryParse(Environment.GetEnvironmentVariable("DHR_CRASH_KILLS"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var kills) ? kills : KillsForEachBuild;
}
