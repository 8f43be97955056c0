using DhrManager.Benchmarks;
using DhrManager.Domain.Rules;
using Microsoft.Data.Sqlite;

namespace DhrManager.IntegrationTests.Robustness.Starting;

/// <summary>The files of an installation, to be spoilt.</summary>
internal sealed class Installation : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("dhr-installation");

    public Installation()
    {
        Copy("seed");
        Copy("workflow-definitions");
    }

    public string DataFolder => Path.Combine(_root.FullName, "data");

    public string Definition(string name) => Path.Combine(_root.FullName, "workflow-definitions", name + ".json");

    public string Seed(string file) => Path.Combine(_root.FullName, "seed", file);

    public static void Replace(string file, string text, string with)
    {
        var before = File.ReadAllText(file);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(file, before.Replace(text, with, StringComparison.Ordinal));
    }

    /// <summary>Starts, and stops at once.</summary>
    public async Task StartAsync(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["Workflows:Folder"] = Path.Combine(_root.FullName, "workflow-definitions"),
            ["Seed:Folder"] = Path.Combine(_root.FullName, "seed"),
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        await using var bench = new Workbench(DataFolder, settings: all);
        await bench.StartAsync();
    }

    /// <returns>The sentence with which the start is refused.</returns>
    public async Task<string> RefusalAsync(params (string Name, string Value)[] settings) =>
        (await Assert.ThrowsAsync<SettingsException>(() => StartAsync(settings))).Message;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _root.Delete(recursive: true);
    }

    private void Copy(string folder)
    {
        var source = Path.Combine(AppContext.BaseDirectory, folder);
        foreach (var file in Directory.EnumerateFiles(source, "*.json", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_root.FullName, folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
