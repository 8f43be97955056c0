using DhrManager.Benchmarks.Workflows;

switch (args)
{
    case ["workflow", ..]:
        WorkflowBenchmark.Run(Console.Out);
        return 0;

    default:
        Console.Error.WriteLine("benchmarks: workflow");
        return 2;
}
