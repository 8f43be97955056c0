using DhrManager.Web.Campaigns;
using DhrManager.Web.Lessons;
using DhrManager.Web.Workflows;

namespace DhrManager.Web.Outbox;

/// <summary>Runs the outbox, the workflow's timers, the reminders and the digests, one after the other, for as long as the program runs.</summary>
public sealed partial class BackgroundWork(
    OutboxDispatcher outbox,
    TimerRunner timers,
    ReminderRunner reminders,
    DigestRunner digests,
    CampaignReminderRunner campaigns,
    TimeProvider time,
    ILogger<BackgroundWork> logger)
    : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _betweenReminders = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var remindersAt = time.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            await KeepGoingAsync("outbox", outbox.RunAsync, stoppingToken);
            await KeepGoingAsync("timers", timers.RunAsync, stoppingToken);
            if (time.GetUtcNow() >= remindersAt)
            {
                await KeepGoingAsync("reminders", reminders.RunAsync, stoppingToken);
                await KeepGoingAsync("digests", digests.RunAsync, stoppingToken);
                await KeepGoingAsync("campaigns", campaigns.RunAsync, stoppingToken);
                remindersAt = time.GetUtcNow() + _betweenReminders;
            }

            await Task.Delay(_pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // One failing round must not end the work for good: a locked database today is free in a second.
    private async Task KeepGoingAsync(string work, Func<CancellationToken, Task<int>> run, CancellationToken stoppingToken)
    {
        try
        {
            await run(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program is stopping.
        }
        catch (Exception failure)
        {
            LogFailed(work, failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The {Work} round failed with {Failure}; the next one starts in a second")]
    private partial void LogFailed(string work, string failure);
}
