using DhrManager.Workflows.Scripts;

namespace DhrManager.UnitTests.Workflows;

/// <summary>Definitions kept as files beside the tests.</summary>
public static class Example
{
    public static WorkflowFile Read(string name) => new(name, File.ReadAllText(Path.Combine(Folder(), name)));

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder!.FullName, "DhrManager.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "tests", "DhrManager.UnitTests", "Workflows", "Examples");
    }
}
