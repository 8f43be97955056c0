using DhrManager.Web.Workflows;
using DhrManager.Workflows.Scripts;

namespace DhrManager.Web.Commands;

/// <summary><c>workflow check PATH...</c> and <c>workflow run</c>: definitions checked and run in memory, without a site or a database.</summary>
public static class WorkflowCommand
{
    private const int Unusable = 2;

    private const string Usage =
        """
        workflow check PATH...                                 checks definition files and folders
        workflow run DEFINITION --script SCRIPT                runs one definition with a script
        workflow run --batch CASES                             runs many, one JSON object a line
        options of run: --restart-between-steps, --resume-twice
        """;

    public static bool IsMeant(string[] args) => args is ["workflow", ..];

    /// <returns>0; 1 when definitions have problems; 2 when the arguments or files cannot be used.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return args switch
            {
                ["check", .. var paths] when paths.Length > 0 => WorkflowCommands.Check(Files(paths), StepCatalog.Activities, output),
                ["run", .. var rest] => RunScript(rest, output) ?? Refuse(Usage, errors),
                _ => Refuse(Usage, errors),
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException)
        {
            return Refuse(failure.Message, errors);
        }
    }

    private static int? RunScript(string[] args, TextWriter output)
    {
        string[] flags = ["--restart-between-steps", "--resume-twice"];
        var options = new ScriptOptions(args.Contains(flags[0]), args.Contains(flags[1]));
        switch (args.Except(flags).ToArray())
        {
            case ["--batch", var cases]:
                using (var lines = File.OpenText(cases))
                {
                    return WorkflowCommands.RunBatch(lines, options, StepCatalog.Activities, output);
                }

            case [var definition, "--script", var script]:
                return WorkflowCommands.Run(Read(definition), File.ReadAllText(script), options, StepCatalog.Activities, output);
            default:
                return null;
        }
    }

    // A folder means every definition in it.
    private static IEnumerable<WorkflowFile> Files(string[] paths) => paths
        .SelectMany(path => Directory.Exists(path) ? InFolder(path) : [path])
        .Select(Read);

    private static IEnumerable<string> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static WorkflowFile Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path));

    private static int Refuse(string message, TextWriter errors)
    {
        errors.WriteLine(message);
        return Unusable;
    }
}
