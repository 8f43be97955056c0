using System.Globalization;
using DhrManager.Benchmarks.Crash;
using DhrManager.Benchmarks.Lessons;
using DhrManager.Benchmarks.Tasks;
using DhrManager.Benchmarks.Web;
using DhrManager.Benchmarks.Workflows;

namespace DhrManager.Benchmarks;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["workflow"]:
                WorkflowBenchmark.Run(Console.Out);
                return 0;

            case ["search"]:
                SearchBenchmark.Run(20_000);
                return 0;

            case ["tasks"]:
                await TaskBenchmark.RunAsync(Console.Out);
                return 0;

            case ["web", var program, var minutes]:
                await WebBenchmark.RunAsync(program, TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)), Console.Out);
                return 0;

            // Not a benchmark: the process that the crash tests kill.
            case ["crash-worker", var folder, var point, var passes]:
                await CrashWorker.RunAsync(folder, point, int.Parse(passes, CultureInfo.InvariantCulture));
                return 0;

            default:
                await Console.Error.WriteLineAsync("benchmarks: workflow, search, tasks, web PROGRAM MINUTES");
                return 2;
        }
    }
}
