using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using DhrManager.IntegrationTests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DhrManager.IntegrationTests.Accounts;

public sealed partial class FirstAdministratorTests(FirstAdministratorTests.FirstStart app) : IClassFixture<FirstAdministratorTests.FirstStart>
{
    [Fact]
    public async Task A_refused_account_leaves_the_link_usable_and_a_made_one_does_not()
    {
        var visitor = app.Visit();
        var address = app.Log.Sentences.Select(s => Link().Match(s)).First(m => m.Success).Value;

        var refused = await MakeAsync(visitor, address, "o'neill@estmere.example", "too short");
        refused.IsRefusedWith("Password must be");
        Assert.False(await HasAccountAsync("O'NEILL@ESTMERE.EXAMPLE"));
        var made = await MakeAsync(visitor, address, "o'neill@estmere.example", "three quiet herons");

        Assert.True(made.Status == HttpStatusCode.Redirect, string.Join(" ", made.Errors));
        Assert.True(await HasAccountAsync("O'NEILL@ESTMERE.EXAMPLE"));
        Assert.Null((await visitor.TryGetAsync(address)).Document.QuerySelector("main form"));
    }

    [GeneratedRegex(@"/account/first-administrator\?token=\w+")]
    private static partial Regex Link();

    private static async Task<Page> MakeAsync(Visitor visitor, string address, string email, string password) => await visitor.PostAsync(
        await visitor.GetAsync(address), "main form", [("Input.Name", "Shona"), ("Input.Email", email), ("Input.Password", password)]);

    private Task<bool> HasAccountAsync(string email) => app.WithDatabaseAsync(db => db.Users.AnyAsync(p => p.NormalizedEmail == email));

    /// <summary>The link is shown once, in the log of a start without accounts.</summary>
    public sealed class FirstStart : AppFactory
    {
        internal StartLog Log { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(Log));
        }
    }

    internal sealed class StartLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _sentences = new();

        public IEnumerable<string> Sentences => _sentences;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _sentences.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
