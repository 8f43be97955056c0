namespace DhrManager.Web.Seeding;

/// <summary>Fills an empty database with the invented county of Estmere.</summary>
public sealed class DemoLoader
{
    public Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public static class DemoSignIns
{
    public static void Print(TextWriter output) => output.WriteLine();
}
