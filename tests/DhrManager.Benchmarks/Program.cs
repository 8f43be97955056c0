using System.Globalization;
using DhrManager.Benchmarks.Crash;
using DhrManager.Benchmarks.Lessons;
using DhrManager.Benchmarks.Relevance;
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
                SearchBenchmark.Run(25_000);
                SearchBenchmark.Run(250_000);
                SearchBenchmark.RunReports(1_200);
                return 0;

            case ["search", var documents, var reports]:
                SearchBenchmark.Run(int.Parse(documents, CultureInfo.InvariantCulture));
                SearchBenchmark.RunReports(int.Parse(reports, CultureInfo.InvariantCulture));
                return 0;

            case ["hostile"]:
                HostileBenchmark.Run(20_000, Console.Out);
                return 0;

            case ["relevance"]:
                RelevanceBenchmark.Run(Console.Out);
                return 0;

            case ["relevance", var id]:
                RelevanceBenchmark.Explain(id, Console.Out);
                return 0;

            case ["recurrence"]:
                RecurrenceBenchmark.Run(Console.Out);
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

            case ["index-writer", var folder, var point, var passes]:
                IndexWorker.Write(folder, point, int.Parse(passes, CultureInfo.InvariantCulture));
                return 0;

            case ["index-reader", var folder, ..]:
                return IndexWorker.Read(folder);

            default:
                await Console.Error.WriteLineAsync("benchmarks: workflow, search [RECOMMENDATIONS REPORTS], hostile, relevance [ID], recurrence, tasks, web PROGRAM MINUTES");
                return 2;
        }
    }
}
