using DhrManager.Domain.Rules;
using DhrManager.Web;
using DhrManager.Web.Commands;
using DhrManager.Web.Data;
using DhrManager.Web.Startup;

try
{
    // Commands that need no site, no settings and no database.
    if (WorkflowCommand.IsMeant(args))
    {
        return WorkflowCommand.Run(args[1..], Console.Out, Console.Error);
    }

    if (LessonsCommand.IsMeant(args))
    {
        return LessonsCommand.Run(args[1..], Console.Out, Console.Error);
    }

    if (HelpCommand.IsMeant(args))
    {
        return HelpCommand.Run(args, Console.Out, Console.Error);
    }

    // The program's own files are beside it; folders in settings are relative to where it is started.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = CommandWords.SettingsOf(args),
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? DefaultEnvironment,
    });
    var settings = Settings.Read(builder.Configuration, Environment.CurrentDirectory);
    if (RestoreCommand.IsMeant(args))
    {
        var connection = DatabaseRegistration.ConnectionString(builder.Configuration.GetConnectionString("Dhr"), settings.DataFolder);
        return await RestoreCommand.RunAsync(args, connection, settings.DataFolder, Console.Out, Console.Error);
    }

    builder.AddDhrManager(settings);
    var app = builder.Build();
    await app.Services.PrepareAsync(settings);

    if (DataCommand.IsMeant(args))
    {
        return await DataCommand.RunAsync(args, app.Services, Console.Out, Console.Error);
    }

    app.UseDhrManager();
    await app.FillEmptyDatabaseAsync(settings);
    await app.RunAsync();
    return 0;
}
catch (SettingsException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}

public partial class Program
{
    // Run from source it is for trying out and developing; published it is for real. No launch profile, because
    // `dotnet run` announces the profile on the output that commands write JSON to.
#if DEBUG
    private static string DefaultEnvironment => Environments.Development;
#else
    private static string DefaultEnvironment => Environments.Production;
#endif
}
