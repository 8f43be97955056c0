namespace DhrManager.UnitTests.Calendar;

/// <summary>Reads files as they lie in the repository, so that a mistake in shipped data fails a test.</summary>
public static class RepositoryFile
{
    /// <param name="path">From the root of the repository, for example "seed/bank-holidays.json".</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "DhrManager.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
