using System.Net;
using System.Text;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Historic;

public sealed class RegisterTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("/historic")]
    [InlineData("/historic/new")]
    [InlineData("/historic/start")]
    [InlineData("/historic/reports")]
    [InlineData("/historic.csv")]
    public async Task Only_managers_keep_the_register(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("practitioner")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("csp.chair")).TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task An_entry_is_added_changed_found_and_downloaded()
    {
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync("/historic/new");
        var added = await visitor.PostAsync(page, "main form", Entry("PA", "Adult Zephyr", ("Input.DiedWhen", "about 2009")));
        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        var id = await IdOfAsync("Adult Zephyr");
        Assert.EndsWith($"/historic/{id}", added.Location, StringComparison.Ordinal);

        var edit = await visitor.GetAsync($"/historic/{id}/edit");
        Assert.Equal("about 2009", edit.Document.GetElementById("Input-DiedWhen")!.GetAttribute("value"));
        await visitor.PostAsync(edit, "main form", [("Input.Seeker", "County archive")]);

        Assert.Contains("Adult Zephyr", (await visitor.GetAsync("/historic?q=zeph")).Text, StringComparison.Ordinal);
        Assert.Contains("Adult Zephyr", (await visitor.GetAsync("/historic?gap=gap")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Adult Zephyr", (await visitor.GetAsync("/historic?gap=nobody")).Text, StringComparison.Ordinal);
        var (name, csv) = await visitor.BytesAsync("/historic.csv?q=zeph");
        Assert.Equal("historic-reviews.csv", name);
        Assert.Contains("Adult Zephyr,,about 2009,,Somebody remembers it,Missing,Registered,County archive", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
        string[] audited = ["RegisterEntryAdded", "RegisterEntryChanged", "RegisterEntryOpened", "RegisterDownloaded"];
        Assert.Subset((await app.WithDatabaseAsync(db => db.AuditEntries.Select(e => e.Kind).ToListAsync())).ToHashSet(), audited.ToHashSet());
    }

    [Fact]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays()
    {
        var visitor = await app.SignInAsync("manager");

        var page = await visitor.GetAsync("/historic/new");
        var unread = await visitor.PostAsync(page, "main form", Entry("PA", "Adult Typed", ("Input.DiedWhen", "when it rained")));
        var contradiction = await visitor.PostAsync(page, "main form", Entry("PA", "Adult Typed", ("Input.DiedWhen", "2016"), ("Input.PublishedWhen", "2014")));

        Assert.NotEmpty(unread.Errors);
        Assert.Contains(contradiction.Errors, e => e.StartsWith("The report cannot have been published before the death", StringComparison.Ordinal));
        Assert.Equal("Adult Typed", contradiction.Document.GetElementById("Input-Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_sees_the_register_of_another_partnership()
    {
        var id = await app.WithDatabaseAsync(async db =>
        {
            var entry = RegisterEntry.Add(
                DemoCounty.Partnership("PA"), new EntryFacts { Title = "Adult Elsewhere", Source = EntrySource.Memory, Holding = EntryHolding.Missing }, db.Actor);
            db.RegisterEntries.Add(entry);
            await db.SaveChangesAsync();
            return entry.Id;
        });
        var north = await app.SignInAsync("manager.north");

        Assert.DoesNotContain("Adult Elsewhere", (await north.GetAsync("/historic")).Text, StringComparison.Ordinal);
        foreach (var part in new[] { "", "/edit", "/settle", "/proposals", "/circumstances", "/check", "/library", "/actions", "/desk/1" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await north.TryGetAsync($"/historic/{id}{part}")).Status);
        }

        var page = await north.GetAsync("/historic/new");
        var forged = await north.PostAsync(page, "main form", Entry("PA", "Adult Forged"));
        Assert.NotEmpty(forged.Errors);
    }

    [Fact]
    public async Task A_list_is_shown_before_it_is_stored_and_stored_whole()
    {
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync("/historic/start");
        var list = Encoding.UTF8.GetBytes("Case name,Year of death,Colour\nAdult Listed,2011,red\nAdult Listed Two,2012,blue\n");

        var preview = await visitor.PostAsync(page, "main form", [("Input.Partnership", Partnership("PA"))], ("Input.File", "list.csv", list));

        Assert.Contains("2 entries would be added", preview.Text, StringComparison.Ordinal);
        Assert.False(await app.WithDatabaseAsync(db => db.RegisterEntries.AnyAsync(e => e.Title == "Adult Listed")));
        Assert.Equal("none", ((AngleSharp.Html.Dom.IHtmlSelectElement)preview.Document.QuerySelector("select[name='Input.Columns[2]']")!).Value);
        var stored = await visitor.PostAsync(preview, "main form", [("Input.Store", "true")]);
        Assert.EndsWith("/historic", stored.Location, StringComparison.Ordinal);
        Assert.Equal(2, await app.WithDatabaseAsync(db => db.RegisterEntries.CountAsync(e => e.Title.StartsWith("Adult Listed"))));
    }

    [Fact]
    public async Task A_list_with_wrong_lines_names_each_and_stores_nothing()
    {
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync("/historic/start");
        var list = Encoding.UTF8.GetBytes("Title,Died\nAdult Half,2011\n,2012\nAdult Wrong,never\n");

        var preview = await visitor.PostAsync(page, "main form", [("Input.Partnership", Partnership("PA"))], ("Input.File", "list.csv", list));
        await visitor.PostAsync(preview, "main form", [("Input.Store", "true")]);

        Assert.Contains("2 problems to put right", preview.Text, StringComparison.Ordinal);
        Assert.False(await app.WithDatabaseAsync(db => db.RegisterEntries.AnyAsync(e => e.Title == "Adult Half")));
    }

    [Fact]
    public async Task A_workbook_is_no_list()
    {
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync("/historic/start");

        var answer = await visitor.PostAsync(page, "main form", [("Input.Partnership", Partnership("PA"))], ("Input.File", "list.xlsx", [0x50, 0x4B, 0, 0]));

        Assert.Contains(answer.Errors, e => e.StartsWith("“List” is not text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_is_settled_and_taken_up_again()
    {
        var visitor = await app.SignInAsync("manager");
        await visitor.PostAsync(await visitor.GetAsync("/historic/new"), "main form", Entry("PA", "Adult Settled"));
        var id = await IdOfAsync("Adult Settled");
        var page = await visitor.GetAsync($"/historic/{id}/settle");

        var refused = await visitor.PostAsync(page, "main form", [("Input.What", "not-published")]);
        Assert.Contains("Select why it is not to be published", refused.Errors);
        await visitor.PostAsync(page, "main form", [("Input.What", "not-published"), ("Input.Reason", "children")]);
        Assert.Contains("Welfare of children", (await visitor.GetAsync($"/historic/{id}")).Text, StringComparison.Ordinal);
        await visitor.PostAsync(page, "main form", [("Input.What", "take-up")]);
        Assert.Contains("State: Registered", (await visitor.GetAsync($"/historic/{id}")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string, string)> Entry(string partnership, string title, params (string, string)[] more) =>
        [("Input.Partnership", Partnership(partnership)), ("Input.Title", title), ("Input.Source", "memory"), ("Input.Holding", "missing"), .. more];

    private static string Partnership(string code) => DemoCounty.Partnership(code).ToString();

    private Task<Guid> IdOfAsync(string title) => app.WithDatabaseAsync(db => db.RegisterEntries.Where(e => e.Title == title).Select(e => e.Id).SingleAsync());
}
