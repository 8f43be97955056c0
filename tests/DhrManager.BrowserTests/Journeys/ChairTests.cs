using DhrManager.BrowserTests.Accessibility;
using DhrManager.BrowserTests.Harness;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>A chair drafts what earlier reviews have recommended, sees what came of that, and decides what to do about it.</summary>
[Collection(SiteCollection.Name)]
public class ChairTests(Site site)
{
    private const string Different = "The earlier one was carried out in hospitals only.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chair_reuses_sharpens_or_justifies_what_was_said_before(bool javaScript)
    {
        var findings = $"/reviews/{await ReviewAsync()}/findings";
        var (said, url) = await SaidBeforeAsync();
        await using var chair = await Someone.SignedInAsync(site, "chair", javaScript);

        await DraftAsync(chair, findings, said);
        await chair.SeesAsync("Have we said this before?");
        await chair.SeesAsync("Implemented");
        Assert.Equal(1, await chair.Page.Locator($"main ol a[href='{url}']").CountAsync());
        await LookAsync(chair, javaScript);
        await chair.FillInAsync(("What do you want to do about them?", "Reuse the earlier wording, so that the answers can be counted together"));
        await chair.PressAsync("Save the recommendation");
        await chair.SeesAsync("Reuse the earlier wording");

        await DecideAsync(chair, findings, said, "Sharpen it: ask for what the earlier one did not achieve");
        await chair.SeesAsync("Sharpen it");
        await DecideAsync(chair, findings, said, "Keep it as a new recommendation, and say why");
        await chair.SeesAsync(Different);
        await LookAsync(chair, javaScript);
    }

    // Without saying what is different it comes back, with everything that was typed.
    private static async Task DecideAsync(Someone chair, string findings, string said, string decision)
    {
        await DraftAsync(chair, findings, said);
        await chair.FillInAsync(("What do you want to do about them?", decision));
        await chair.TryAsync("Save the recommendation");
        Assert.NotEmpty(await chair.ErrorsAsync());
        Assert.Equal(said, await chair.Page.GetByLabel("Recommendation", new() { Exact = true }).First.InputValueAsync());
        await chair.FillInAsync(("What is different this time?", Different));
        await chair.PressAsync("Save the recommendation");
    }

    private static async Task DraftAsync(Someone chair, string findings, string said)
    {
        await chair.GoAsync(findings + "/recommendations/add");
        await chair.FillInAsync(("Recommendation", said), ("How far does it reach?", "Local"), ("Which agency leads?", "Estmere Constabulary"));
        await chair.TryAsync("Save the recommendation");
        Assert.Contains(await chair.ErrorsAsync(), e => e.StartsWith("Earlier reviews said something like this", StringComparison.Ordinal));
    }

    private Task<Guid> ReviewAsync() => WithDatabaseAsync(db => db.Reviews.Where(r => r.Title == "Marianne").Select(r => r.Id).SingleAsync());

    private Task<(string Text, string Url)> SaidBeforeAsync() => WithDatabaseAsync(async db =>
    {
        var reviews = await db.Reviews.AsNoTracking().Where(r => r.ClosedOn != null && r.PublishedOn != null).OrderBy(r => r.Reference).ToListAsync();
        var (review, recommendation) = reviews
            .SelectMany(r => r.Recommendations, (r, x) => (Review: r, Recommendation: x))
            .First(said => said.Review.StatusOf(said.Recommendation).Code == "implemented");
        return (recommendation.Text, $"/lessons/{review.Id}#recommendation-{recommendation.Number}");
    });

    private async Task<T> WithDatabaseAsync<T>(Func<DhrDbContext, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<DhrDbContext>());
    }

    private static async Task LookAsync(Someone person, bool javaScript)
    {
        if (javaScript)
        {
            Assert.Empty(await Axe.ProblemsAsync(person.Page));
        }
    }
}
