using System.Net;
using System.Text;
using DhrManager.Domain.References;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Lessons;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.References;

public sealed class ReferencesTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string List = "/lessons/elsewhere";

    [Theory]
    [InlineData(List)]
    [InlineData("/lessons/elsewhere/new")]
    [InlineData("/lessons/elsewhere/upload")]
    public async Task Only_managers_keep_the_links(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("practitioner")).TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_link_is_added_found_changed_and_retired_and_the_search_follows()
    {
        await app.IndexAsync();
        var manager = await app.SignInAsync("manager");
        var practitioner = await app.SignInAsync("practitioner");
        var added = await AddAsync(manager, "Zephyrine review of sleepless nights", "https://library.example/zephyrine?utm_source=news", ("Input.Kind", "sar"), ("Input.Year", "2019"));
        Assert.EndsWith(List, added.Location, StringComparison.Ordinal);
        await app.RunOutboxAsync();

        var found = Link(await practitioner.GetAsync("/lessons?q=zephyrine&kind=elsewhere&type=SAR&year=2019"), "https://library.example/zephyrine?utm_source=news");
        Assert.Contains("noopener noreferrer", found!.GetAttribute("rel"), StringComparison.Ordinal);
        Assert.Contains("leaves this site", found.TextContent, StringComparison.Ordinal);
        Assert.Contains("https://library.example/zephyrine", Encoding.UTF8.GetString((await practitioner.BytesAsync("/lessons/export?q=zephyrine&format=ris")).Content), StringComparison.Ordinal);

        var id = (await FindAsync("Zephyrine")).Id;
        await manager.PostAsync(await manager.GetAsync($"{List}/{id}"), "main form", [("Input.Title", "Quintilian review")]);
        await app.RunOutboxAsync();
        Assert.Null(Link(await practitioner.GetAsync("/lessons?q=zephyrine"), "https://library.example/zephyrine?utm_source=news"));
        Assert.NotNull(Link(await practitioner.GetAsync("/lessons?q=quintilian"), "https://library.example/zephyrine?utm_source=news"));

        await manager.PostAsync(await manager.GetAsync($"{List}/{id}/retire"), "main form", []);
        await app.RunOutboxAsync();
        Assert.Null(Link(await practitioner.GetAsync("/lessons?q=quintilian"), "https://library.example/zephyrine?utm_source=news"));
        Assert.Contains("Quintilian", (await manager.GetAsync($"{List}?state=retired&q=quintilian+review")).Text, StringComparison.Ordinal);
        await manager.PostAsync(await manager.GetAsync($"{List}/{id}/retire"), "main form", []);
        Assert.True((await FindAsync("Quintilian")).IsInUse);
        string[] audited = ["ReferenceAdded", "ReferenceChanged", "ReferenceRetired", "ReferenceUsedAgain"];
        Assert.Subset((await app.WithDatabaseAsync(db => db.AuditEntries.Select(e => e.Kind).ToListAsync())).ToHashSet(), audited.ToHashSet());
    }

    [Fact]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays()
    {
        var manager = await app.SignInAsync("manager");

        var refused = await AddAsync(manager, "A typed title", "ftp://library.example/typed");

        refused.IsRefusedWith("The link must be the whole address of a page");
        Assert.Equal("A typed title", refused.Document.GetElementById("Input-Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_same_link_again_leads_to_the_one_that_is_there()
    {
        var manager = await app.SignInAsync("manager");
        await AddAsync(manager, "The first of two", "https://library.example/two");
        await AddAsync(manager, "Another", "https://library.example/another");

        var again = await AddAsync(manager, "The second of two", "HTTP://Library.example/two/?utm_campaign=x#top");
        var another = await manager.GetAsync($"{List}/{(await FindAsync("Another")).Id}");
        var moved = await manager.PostAsync(another, "main form", [("Input.Link", "https://library.example/two")]);

        again.IsRefusedWith("The library has this link already.");
        moved.IsRefusedWith("The library has this link already.");
        var way = again.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "The first of two").GetAttribute("href")!;
        Assert.Contains("The first of two", (await manager.GetAsync(way)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_links_of_another_partnership_can_be_read_and_not_changed()
    {
        await AddAsync(await app.SignInAsync("manager"), "Kept at the port", "https://library.example/port");
        var id = (await FindAsync("Kept at the port")).Id;
        var north = await app.SignInAsync("manager.north");

        Assert.Null(Link(await north.GetAsync($"{List}?q=port&source=other"), $"{List}/{id}"));
        Assert.Contains("Kept at the port", (await north.GetAsync($"{List}?q=port&source=other")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept at the port", (await north.GetAsync($"{List}?q=port&source=nspcc")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await north.TryGetAsync($"{List}/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await north.TryGetAsync($"{List}/{id}/retire")).Status);
        Assert.NotEmpty((await AddAsync(north, "Forged", "https://library.example/forged")).Errors);
    }

    [Fact]
    public async Task A_list_is_shown_by_line_before_it_is_taken_and_the_search_follows()
    {
        await app.IndexAsync();
        var manager = await app.SignInAsync("manager");
        await AddAsync(manager, "Listed before", "https://library.example/before");
        await AddAsync(manager, "Listed and same", "https://library.example/same");
        var csv = Encoding.UTF8.GetBytes("Title,URL,Year,Colour\nNow xylographic,https://library.example/before/,2018,red\nListed and same,https://library.example/same,,\nBrand new,https://library.example/new,2020,\nWrong,nowhere,,\n");

        var page = await manager.GetAsync("/lessons/elsewhere/upload");
        var preview = await manager.PostAsync(page, "main form", [("Input.Partnership", Partnership)], ("Input.File", "list.csv", csv));

        Assert.Contains("1 new link, 1 changed,", preview.Text, StringComparison.Ordinal);
        Assert.Contains("1 the same, 1 refused.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Refused: The link must be the whole address", preview.Text, StringComparison.Ordinal);
        Assert.False(await app.WithDatabaseAsync(db => db.ExternalReferences.AnyAsync(r => r.Title == "Brand new")));

        var taken = await manager.PostAsync(preview, "main form", [("Input.Store", "true")]);
        await app.RunOutboxAsync();

        Assert.EndsWith(List, taken.Location, StringComparison.Ordinal);
        Assert.Equal(2018, (await FindAsync("Now xylographic")).Year);
        Assert.NotNull((await FindAsync("Brand new")).CheckedOn);
        Assert.NotNull(Link(await (await app.SignInAsync("practitioner")).GetAsync("/lessons?q=xylographic"), "https://library.example/before/"));
    }

    [Fact]
    public async Task A_workbook_is_no_list()
    {
        var manager = await app.SignInAsync("manager");

        var answer = await manager.PostAsync(await manager.GetAsync("/lessons/elsewhere/upload"), "main form", [("Input.Partnership", Partnership)], ("Input.File", "list.xlsx", [0x50, 0x4B, 0, 0]));

        Assert.Single(answer.Errors);
    }

    [Fact]
    public async Task An_index_without_a_reference_of_the_database_is_made_again_at_the_start()
    {
        await app.IndexAsync();
        await AddAsync(await app.SignInAsync("manager"), "Missed by the index", "https://library.example/missed");
        var upkeep = ActivatorUtilities.CreateInstance<LessonsUpkeep>(app.Services);

        Assert.True(await upkeep.RunAsync(CancellationToken.None));
        Assert.Contains((await FindAsync("Missed")).Id, app.Services.GetRequiredService<LessonsIndex>().ReviewIds());
        Assert.False(await upkeep.RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_ways_into_national_collections_wait_for_somebody_to_check_them()
    {
        await app.WithDatabaseAsync(async db =>
        {
            await new DemoReferences(db).LoadAsync(CancellationToken.None);
            return true;
        });

        var page = await (await app.SignInAsync("manager")).GetAsync($"{List}?state=check&source=nspcc");

        Assert.Contains("Check the address", page.Text, StringComparison.Ordinal);
        Assert.NotNull(Link(page, "https://library.nspcc.org.uk/"));
    }

    private static string Partnership => DemoCounty.Partnership("PA").ToString();

    private static async Task<Page> AddAsync(Visitor visitor, string title, string link, params (string, string)[] more) => await visitor.PostAsync(
        await visitor.GetAsync("/lessons/elsewhere/new"),
        "main form",
        [("Input.Partnership", Partnership), ("Input.Title", title), ("Input.Link", link), ("Input.Source", "other"), .. more]);

    private static AngleSharp.Dom.IElement? Link(Page page, string href) =>
        page.Document.QuerySelectorAll("main a").FirstOrDefault(a => a.GetAttribute("href") == href);

    private Task<ExternalReference> FindAsync(string title) =>
        app.WithDatabaseAsync(db => db.ExternalReferences.AsNoTracking().SingleAsync(r => r.Title.StartsWith(title)));
}
