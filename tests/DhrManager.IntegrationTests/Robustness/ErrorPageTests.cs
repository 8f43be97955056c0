using System.Data.Common;
using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Robustness;

/// <summary>What people read in Production when the program fails in a way that nobody foresaw.</summary>
public sealed class ErrorPageTests(ErrorPageTests.FailingApp app) : IClassFixture<ErrorPageTests.FailingApp>
{
    private const string CaseContent = "Wren was found at home";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_a_readable_page_that_says_nothing_of_the_case_or_the_program(bool isPost)
    {
        var id = await app.NotifiedAsync("manager");
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/triage");

        app.Fails = true;
        var answer = isPost
            ? await manager.PostAsync(page, "main form", [("Input.Outcome", "accept"), ("Input.Reasons", CaseContent)])
            : await manager.TryGetAsync(page.Address);
        app.Fails = false;

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("Sorry, there is a problem", answer.Document.QuerySelector("h1")?.TextContent.Trim());
        Assert.NotEmpty(answer.Document.QuerySelector(".app-reference")!.TextContent);
        var html = answer.Document.DocumentElement.OuterHtml;
        foreach (var secret in new[] { CaseContent, "Exception", "   at ", "DhrManager.", "SELECT", id.ToString() })
        {
            Assert.DoesNotContain(secret, html, StringComparison.OrdinalIgnoreCase);
        }
    }

    public sealed class FailingApp : AppFactory
    {
        private readonly Failure _failure = new();

        public bool Fails
        {
            set => _failure.IsOn = value;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices((host, services) =>
            {
                // The program chooses its environment itself, so a setting of the builder comes too early.
                host.HostingEnvironment.EnvironmentName = "Production";
                services.ConfigureDbContext<DhrDbContext>(options => options.AddInterceptors(_failure));
            });
        }
    }

    private sealed class Failure : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            IsOn ? throw new InvalidOperationException($"{CaseContent}: {command.CommandText}") : base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
