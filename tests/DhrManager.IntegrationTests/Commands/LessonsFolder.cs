using System.Text.Json;
using DhrManager.Web.Commands;

namespace DhrManager.IntegrationTests.Commands;

/// <summary>A folder of files for a test of the <c>lessons</c> commands, gone with the test.</summary>
public abstract class LessonsFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lessons-command").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string PathOf(string name) => Path.Combine(_folder, name);

    protected string Index(params string[] lines)
    {
        var index = PathOf("index");
        Assert.Equal(0, Run("index", "--jsonl", Write("documents", string.Join('\n', lines)), "--out", index).ExitCode);
        return index;
    }

    protected string Write(string name, string content)
    {
        var path = PathOf(name);
        File.WriteAllText(path, content);
        return path;
    }

    private protected static CommandRun Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = LessonsCommand.Run(args, output, errors);
        return new CommandRun(code, output.ToString(), errors.ToString());
    }

    private protected static List<JsonElement> Lines(CommandRun run) =>
        [.. run.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
}
