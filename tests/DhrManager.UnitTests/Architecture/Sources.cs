namespace DhrManager.UnitTests.Architecture;

/// <summary>The source files of the repository this test runs in.</summary>
internal static class Sources
{
    public static string Root { get; } = FindRoot();

    /// <param name="folder">Below <c>src</c>, for example <c>DhrManager.Domain</c>.</param>
    public static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", folder), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains("node_modules", StringComparison.Ordinal)
                && !file.Contains("Migrations", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "DhrManager.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
