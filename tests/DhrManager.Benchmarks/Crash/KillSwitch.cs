using System.Diagnostics;

namespace DhrManager.Benchmarks.Crash;

/// <summary>Kills this very process with SIGKILL when a named point is passed for the nth time.</summary>
/// <param name="point">One of <see cref="KillPoints"/>; another word means that the process lives until somebody else kills it.</param>
internal sealed class KillSwitch(string point, int passes)
{
    private int _left = passes;

    public void Pass(string here)
    {
        if (here != point || Interlocked.Decrement(ref _left) != 0)
        {
            return;
        }

        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite); // The signal arrives at once; nothing may run in between.
    }
}

/// <summary>The places between two steps of a save and of a delivery.</summary>
public static class KillPoints
{
    public const string BeforeWorkflow = "before-workflow";
    public const string AfterWorkflow = "after-workflow";
    public const string AfterAudit = "after-audit";
    public const string BetweenCommands = "between-commands";
    public const string AfterRows = "after-rows";
    public const string BeforeCommit = "before-commit";
    public const string AfterCommit = "after-commit";
    public const string BeforeDelivery = "before-delivery";
    public const string AfterDelivery = "after-delivery";

    public static IReadOnlyList<string> All { get; } =
    [
        BeforeWorkflow, AfterWorkflow, AfterAudit, BetweenCommands, AfterRows, BeforeCommit, AfterCommit, BeforeDelivery, AfterDelivery,
    ];
}
