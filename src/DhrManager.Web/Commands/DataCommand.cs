using DhrManager.Web.Data;

namespace DhrManager.Web.Commands;

/// <summary>Commands that work on this installation's database: <c>backup</c>, <c>audit verify</c> and <c>seed</c>.</summary>
public static class DataCommand
{
    public static bool IsMeant(string[] args) => args is ["backup" or "audit" or "seed", ..];

    /// <returns>0; 1 when the data is at fault; 2 when the arguments are.</returns>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, TextWriter errors)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        var settings = scope.ServiceProvider.GetRequiredService<Settings>();
        try
        {
            var words = CommandWords.Of(args);
            switch (words)
            {
                case ["backup", var file]:
                    await BackupCommand.RunAsync(db, settings, file, output);
                    return 0;
                case ["audit", "verify"]:
                    return await AuditCommand.RunAsync(db, output);
                case ["seed", "--scale" or "--live", var count]:
                    await SeedCommand.RunAsync(words[1], Count(count), scope.ServiceProvider, output);
                    return 0;
                default:
                    throw new CommandRefusedException($"\"{string.Join(' ', words)}\" is not complete. --help shows how it is written.", exitCode: 2);
            }
        }
        catch (CommandRefusedException refused)
        {
            await errors.WriteLineAsync(refused.Message);
            return refused.ExitCode;
        }
    }

    private static int Count(string text) =>
        int.TryParse(text, out var count) && count is > 0 and <= 100_000
            ? count
            : throw new CommandRefusedException($"\"{text}\" is not a number of reviews. Give one from 1 to 100000.", exitCode: 2);
}
