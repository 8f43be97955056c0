using System.Data.Common;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Workflows;
using DhrManager.Web.Workflows.Activities;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Robustness;

/// <summary>The real application with a disk that can be full and a workflow step that can fail.</summary>
public sealed class BrittleApp : AppFactory
{
    private readonly Disk _disk = new();
    private readonly Switch _stages = new();

    public bool IsDiskFull
    {
        set => _disk.IsFull = value;
    }

    public bool StagesFail
    {
        set => _stages.IsOn = value;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            services.ConfigureDbContext<DhrDbContext>(options => options.AddInterceptors(_disk));
            services.AddSingleton(_stages);
            services.Remove(services.Single(s => s.ImplementationType == typeof(StageActivity)));
            services.AddScoped<IStepActivity, BreakableStage>();
        });
    }

    // SQLite refuses to let the file grow, with the same error as for a full disk.
    private sealed class Disk : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA max_page_count={(IsFull ? 1 : int.MaxValue)}";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private sealed class Switch
    {
        public bool IsOn { get; set; }
    }

    private sealed class BreakableStage(Switch fails) : IStepActivity
    {
        private readonly StageActivity _real = new();

        public string TypeName => _real.TypeName;

        public void Run(StepContext context)
        {
            if (fails.IsOn)
            {
                throw new InvalidOperationException("The stage cannot be entered.");
            }

            _real.Run(context);
        }
    }
}
