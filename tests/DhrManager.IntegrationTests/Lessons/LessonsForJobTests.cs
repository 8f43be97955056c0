using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;
using DhrManager.Web.Features;
using DhrManager.Web.Features.Lessons;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Lessons;

public class LessonsForJobTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/lessons/for/police")).Status);
    }

    [Fact]
    public async Task A_job_that_is_not_in_the_list_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("practitioner")).TryGetAsync("/lessons/for/astronaut")).Status);
    }

    [Fact]
    public async Task What_is_addressed_to_the_agency_comes_before_its_themes_and_those_before_its_words()
    {
        var addressed = Unrelated(1) with { Agencies = ["Estmere Constabulary"] };
        var themed = Unrelated(2) with { Themes = ["CJS-1"] };
        var worded = Unrelated(3) with { Text = "The officer left." };
        await app.FillAsync(worded, themed, Unrelated(4), addressed);
        var visitor = await app.SignInAsync("practitioner");

        var page = await visitor.GetAsync("/lessons/for/police");

        Assert.Equal([addressed.Url, themed.Url, worded.Url], page.Document.QuerySelectorAll("main li h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_first_three_are_of_three_reviews_and_all_others_follow()
    {
        await app.FillAsync([.. Enumerable.Range(1, 30).Select(i => Unrelated(i) with { Agencies = ["Estmere Constabulary"], ReviewId = (i <= 10 ? InventedLibrary.ReviewId : Guid.CreateVersion7()).ToString() })]);
        var visitor = await app.SignInAsync("practitioner");

        var first = await visitor.GetAsync("/lessons/for/police");
        var second = await visitor.GetAsync("/lessons/for/police?page=2");

        Assert.Equal(3, first.Document.QuerySelectorAll("ol[aria-labelledby=first] > li").Length);
        Assert.Equal(20, first.Document.QuerySelectorAll("ol[aria-labelledby=others] > li").Length);
        Assert.Equal(7, second.Document.QuerySelectorAll("ol[aria-labelledby=others] > li").Length);
    }

    [Fact]
    public async Task Every_job_names_kinds_of_agency_and_themes_that_exist_and_has_a_page()
    {
        var themes = app.Services.GetRequiredService<Themes>().Options.Select(theme => theme.Value).ToHashSet();
        var visitor = await app.SignInAsync("practitioner");
        var page = await visitor.GetAsync("/lessons");

        foreach (var job in app.Services.GetRequiredService<Jobs>().All)
        {
            Assert.All(job.Themes, theme => Assert.Contains(theme, themes));
            Assert.NotNull(page.Document.QuerySelector($"a[href='/lessons/for/{job.Code}']"));
            Assert.Contains(job.Label, (await visitor.GetAsync($"/lessons/for/{job.Code}")).Title, StringComparison.Ordinal);
        }
    }

    private static LessonDocument Unrelated(int number) => InventedLibrary.Recommendation(number) with
    {
        Title = "Something else",
        Text = "Nothing in particular.",
        Agencies = ["Every agency"],
        Themes = ["GOV-1"],
        ReviewId = Guid.CreateVersion7().ToString(),
    };
}
