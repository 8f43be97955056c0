using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Commands;
using DhrManager.Web.Data;

namespace DhrManager.IntegrationTests.Commands;

/// <summary>What a command answered.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public static async Task<CommandRun> DataAsync(AppFactory app, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await DataCommand.RunAsync(args, app.Services, output, errors);
        return new CommandRun(code, output.ToString(), errors.ToString());
    }

    public static async Task<CommandRun> RestoreAsync(string dataFolder, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var connection = DatabaseRegistration.ConnectionString(configured: null, dataFolder);
        var code = await RestoreCommand.RunAsync(args, connection, dataFolder, output, errors);
        return new CommandRun(code, output.ToString(), errors.ToString());
    }
}
