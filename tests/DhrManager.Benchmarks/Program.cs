using System.Globalization;
using DhrManager.Benchmarks.Crash;
using DhrManager.Benchmarks.Lessons;
using DhrManager.Benchmarks.Workflows;

switch (args)
{
    case ["workflow"]:
        WorkflowBenchmark.Run(Console.Out);
        return 0;

    case ["search"]:
        SearchBenchmark.Run(20_000);
        return 0;

    // Not a benchmark: what the crash tests start and kill.
    case ["crash-prepare", var folder]:
        await CrashWorker.PrepareAsync(folder);
        return 0;

    case ["crash-worker", var folder, var point, var passes]:
        await CrashWorker.RunAsync(folder, point, int.Parse(passes, CultureInfo.InvariantCulture));
        return 0;

    default:
        Console.Error.WriteLine("benchmarks: workflow, search, tasks, web");
        return 2;
}
