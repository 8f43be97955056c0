using System.Text.Json;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution;

namespace DhrManager.Workflows.Scripts;

/// <summary>The commands <c>workflow run</c> and <c>workflow check</c> on texts already read from files.</summary>
/// <remarks>Each prints JSON lines and returns the exit code: 0 it ran, 1 the definition has problems, 2 the script is unusable.</remarks>
public static class WorkflowCommands
{
    private const int Ran = 0;
    private const int HasProblems = 1;
    private const int Unusable = 2;

    /// <summary>Runs one definition and prints one trace for each step of the script, or the definition's problems.</summary>
    public static int Run(WorkflowFile definition, string scriptJson, ScriptOptions options, ActivityCatalog catalog, TextWriter output)
    {
        var read = DefinitionLoader.Load(definition.Text, definition.Name, catalog);

        if (read.Definition is null)
        {
            PrintProblems(read.Problems, output);
            return HasProblems;
        }

        try
        {
            var engine = new WorkflowEngine(read.Definition, catalog);

            foreach (var trace in ScriptRunner.Run(engine, WorkflowScript.Parse(scriptJson), options))
            {
                output.WriteLine(trace.ToJson());
            }

            return Ran;
        }
        catch (Exception e) when (IsUnusable(e))
        {
            output.WriteLine(Serialise(new { error = e.Message }));
            return Unusable;
        }
    }

    /// <summary>Runs many: a line in is <c>{"id","definition","script"}</c>, a line out has that id and a trace or problems.</summary>
    public static int RunBatch(TextReader cases, ScriptOptions options, ActivityCatalog catalog, TextWriter output)
    {
        var exitCode = Ran;

        while (cases.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                exitCode = Math.Max(exitCode, RunCase(line, options, catalog, output));
            }
        }

        // Refused definitions are results here, like traces; only a line that cannot be used is a failure.
        return exitCode == Unusable ? Unusable : Ran;
    }

    /// <summary>Prints problems and warnings of definitions, and last <c>{"checked":n,"problems":n}</c> without the warnings.</summary>
    public static int Check(IEnumerable<WorkflowFile> definitions, ActivityCatalog catalog, TextWriter output)
    {
        var count = 0;
        var problems = 0;

        foreach (var definition in definitions)
        {
            var read = DefinitionLoader.Load(definition.Text, definition.Name, catalog);

            count++;
            problems += read.Problems.Count(p => !p.IsWarning);
            PrintProblems(read.Problems, output);
        }

        output.WriteLine(Serialise(new { @checked = count, problems }));
        return problems == 0 ? Ran : HasProblems;
    }

    private static int RunCase(string line, ScriptOptions options, ActivityCatalog catalog, TextWriter output)
    {
        string? id = null;

        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            id = json.Text("id");
            var read = DefinitionLoader.Load(Part(json, "definition").GetRawText(), id ?? "", catalog);

            if (read.Definition is null)
            {
                output.WriteLine(Serialise(new { id, problems = read.Problems.Select(ProblemLine.Of) }));
                return HasProblems;
            }

            var script = WorkflowScript.Read(Part(json, "script"));
            var trace = ScriptRunner.Run(new WorkflowEngine(read.Definition, catalog), script, options).ToList();
            output.WriteLine(Serialise(new { id, trace }));
            return Ran;
        }
        catch (Exception e) when (IsUnusable(e))
        {
            output.WriteLine(Serialise(new { id, error = e.Message }));
            return Unusable;
        }
    }

    private static JsonElement Part(JsonElement json, string name) =>
        json.Find(name) ?? throw new FormatException($"The case has no \"{name}\".");

    private static bool IsUnusable(Exception e) =>
        e is FormatException or JsonException or WorkflowRefusedException or ArgumentOutOfRangeException;

    private static void PrintProblems(IEnumerable<Problem> problems, TextWriter output)
    {
        foreach (var problem in problems)
        {
            output.WriteLine(Serialise(ProblemLine.Of(problem)));
        }
    }

    private static string Serialise<T>(T value) => JsonSerializer.Serialize(value, ScriptTrace.Json);
}
