using DhrManager.Benchmarks;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Storage;

public sealed class ParallelWritersTests : IAsyncLifetime
{
    private const int Writers = 16;
    private const int Each = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("dhr-writers").FullName;
    private Workbench _bench = null!;

    public async Task InitializeAsync()
    {
        _bench = new Workbench(_folder);
        await _bench.StartAsync();
        await _bench.FillAsync();
    }

    [Fact]
    public async Task Sixteen_writers_at_once_lose_nothing_and_give_no_reference_twice()
    {
        var work = new CaseWork(_bench);

        var written = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteAsync(work))));

        var reviews = await ReadAsync(db => db.Reviews.AsNoTracking().IgnoreAutoIncludes().ToListAsync());
        Assert.Equal(written.SelectMany(ids => ids).Order(), reviews.Select(r => r.Id).Order());
        Assert.Distinct(reviews.Select(r => r.Reference));
        Assert.All(reviews, r => Assert.Equal(ReviewStage.Scoping, r.Stage));
        Assert.Equal(Writers * Each * Workbench.Agencies.Count, await ReadAsync(db => db.AuditEntries.CountAsync(e => e.Kind == nameof(ScopingRequested))));
        Assert.Null((await ReadAsync(db => AuditChain.VerifyAsync(db, CancellationToken.None))).FirstBroken);
    }

    public async Task DisposeAsync()
    {
        await _bench.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<List<Guid>> WriteAsync(CaseWork work)
    {
        var ids = new List<Guid>();
        for (var i = 0; i < Each; i++)
        {
            var id = await work.NotifyAsync();
            await work.TriageAsync(id, TriageOutcome.Accept);
            await work.IssueScopingAsync(id);
            ids.Add(id);
        }

        return ids;
    }

    private Task<T> ReadAsync<T>(Func<DhrDbContext, Task<T>> read) =>
        _bench.DoAsync(services => read(services.GetRequiredService<DhrDbContext>()));
}
