namespace DhrManager.Web.Lessons;

/// <summary>
/// Sees to it that the index is there and whole: at the start it is compared with the database, later it and the words
/// of searches follow other processes. The site serves meanwhile.
/// </summary>
public sealed partial class LessonsUpkeep(LessonsIndex index, LibraryFindings findings, IServiceScopeFactory scopes, TimeProvider time, ILogger<LessonsUpkeep> logger)
    : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(10);
    private bool _isCompared;

    /// <returns>Whether the index was rebuilt.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        index.Refresh();
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<VocabularyUpkeep>().RefreshAsync(cancellationToken);
        var rebuild = scope.ServiceProvider.GetRequiredService<LessonsRebuild>();
        if (index.IsReady && (_isCompared || await rebuild.IsCompleteAsync(cancellationToken)))
        {
            _isCompared = true;
            return false;
        }

        LogRebuilding(index.Problem ?? "It has other reviews than the database.");
        await rebuild.RunAsync(cancellationToken);
        _isCompared = true;
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The web server starts listening before the first, longest round.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await KeepGoingAsync(stoppingToken);
            await Task.Delay(_pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task KeepGoingAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken);
            if (findings.AreAskedFor)
            {
                await findings.RenewAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program is stopping.
        }
        catch (Exception failure)
        {
            LogFailed(failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lessons index is rebuilt. {Problem}")]
    private partial void LogRebuilding(string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The lessons index could not be looked after ({Failure}); the next try is in ten seconds")]
    private partial void LogFailed(string failure);
}
