namespace DhrManager.Web.Commands;

/// <summary>Commands that work on this installation's database.</summary>
public static class DataCommand
{
    public static bool IsMeant(string[] args) => args is [['a' or 'b' or 'r' or 's', ..], ..];

    public static Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, TextWriter errors) => Task.FromResult(2);
}
