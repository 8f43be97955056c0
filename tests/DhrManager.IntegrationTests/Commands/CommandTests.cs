using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Commands;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Commands;

public sealed class CommandTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("backup", true)]
    [InlineData("audit", true)]
    [InlineData("seed", true)]
    [InlineData("restore", false)]
    [InlineData("--urls=http://localhost", false)]
    [InlineData("anything", false)]
    public void Only_its_own_verbs_are_meant_for_the_database(string first, bool meant) =>
        Assert.Equal(meant, DataCommand.IsMeant([first]));

    [Theory]
    [InlineData("seed")]
    [InlineData("seed", "--scale", "many")]
    [InlineData("seed", "--scale", "0")]
    [InlineData("audit")]
    [InlineData("backup")]
    public async Task Half_a_command_is_refused_in_one_sentence(params string[] args)
    {
        var run = await CommandRun.DataAsync(app, args);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_mistyped_command_is_named_and_settings_are_not_taken_for_one()
    {
        using var errors = new StringWriter();

        Assert.True(HelpCommand.IsMeant(["bakcup"]));
        Assert.False(HelpCommand.IsMeant(["--DataFolder=/srv/dhr"]));
        Assert.Equal(2, HelpCommand.Run(["bakcup"], TextWriter.Null, errors));
        Assert.Contains("bakcup", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_after_a_command_is_not_taken_for_a_setting()
    {
        string[] args = ["backup", "/srv/monday.db", "--DataFolder=/srv/dhr"];

        Assert.Equal(["--DataFolder=/srv/dhr"], CommandWords.SettingsOf(args));
        Assert.Equal(["backup", "/srv/monday.db"], CommandWords.Of(args));
        Assert.Equal(["--urls", "http://localhost"], CommandWords.SettingsOf(["--urls", "http://localhost"]));
    }

    [Fact]
    public async Task Generated_reviews_are_added_in_number()
    {
        Assert.Equal(0, (await CommandRun.DataAsync(app, "seed", "--scale", "2")).ExitCode);
        Assert.Equal(0, (await CommandRun.DataAsync(app, "seed", "--scale", "1")).ExitCode);
        Assert.Equal(0, (await CommandRun.DataAsync(app, "seed", "--live", "8")).ExitCode);

        var reviews = await app.WithDatabaseAsync(db => db.Reviews.AsNoTracking().ToListAsync());
        var closed = reviews.Where(r => r.ImportedAt is not null).ToList();
        Assert.Equal(["GEN/00001", "GEN/00002", "GEN/00003"], closed.Select(r => r.Reference).Order(StringComparer.Ordinal));
        Assert.All(closed, r =>
        {
            Assert.Equal(20, r.Recommendations.Count);
            Assert.InRange(r.CaseSummary!.Paragraphs.Sum(p => p.Split(' ').Length), 17_000, 24_000);
        });
        Assert.Equal(
            [ReviewStage.Analysis, ReviewStage.Commissioning, ReviewStage.Drafting, ReviewStage.Notification, ReviewStage.Publication, ReviewStage.Returns, ReviewStage.Scoping],
            reviews.Where(r => r.ImportedAt is null).Select(r => r.Stage).Distinct().OrderBy(s => s.Code, StringComparer.Ordinal));
    }
}
