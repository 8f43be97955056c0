using System.Net;
using System.Text;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Documents;
using DhrManager.Web.Documents.Briefings;
using DhrManager.Web.Documents.Pdf;
using DhrManager.Web.Documents.Templates.Briefings;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Briefings;

public class BriefingsTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string OnePage = @"/Type /Pages\s+/Count 1\s";

    private static readonly string _chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists) ?? "";

    [Theory]
    [InlineData("/briefings")]
    [InlineData("/briefings/new")]
    [InlineData("/briefings/0196f9a0-0000-7000-8000-000000000000")]
    [InlineData("/briefings/0196f9a0-0000-7000-8000-000000000000/sheets/card?format=html")]
    public async Task Somebody_who_has_not_signed_in_is_asked_to(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_briefing_is_made_from_a_lesson_with_what_can_be_filled_in()
    {
        var findings = await app.FindingsAsync();
        var maker = await app.SignInAsync("manager");

        var form = await maker.GetAsync($"/briefings/new?item={findings.Lesson}");
        var refused = await maker.PostAsync(form, "main form", [("Input.Questions", new string('x', 121))]);
        Assert.Contains("Enter a title", refused.Errors);
        refused = await maker.PostAsync(refused, "main form", [("Input.Title", "Alone")]);
        Assert.StartsWith("Enter at most 4 questions", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var done = await maker.PostAsync(refused, "main form", [("Input.Questions", "What would we do?\n\n Who does it? ")]);

        var page = await maker.GetAsync(new Uri(done.Location!).PathAndQuery);
        Assert.Contains("Version 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody asked her alone.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Who does it?", page.Text, StringComparison.Ordinal);
        Assert.Contains("Alone", (await maker.GetAsync("/briefings")).Text, StringComparison.Ordinal);
        Assert.True(await app.WithDatabaseAsync(db => db.AuditEntries.AnyAsync(e => e.Kind == "BriefingMade")));
    }

    [Fact]
    public async Task Others_read_a_briefing_and_only_its_maker_changes_it()
    {
        var address = await MakeAsync(await app.FindingsAsync());
        var other = await app.SignInAsync("practitioner");

        Assert.DoesNotContain("make a new version", (await other.GetAsync(address)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync(address + "/change")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync(address + "/delete")).Status);
    }

    [Fact]
    public async Task A_new_version_is_told_to_who_has_an_old_copy()
    {
        var address = await MakeAsync(await app.FindingsAsync());
        var maker = await app.SignInAsync("manager");

        await maker.PostAsync(await maker.GetAsync(address + "/change"), "main form", [("Input.Title", "Asked alone")]);

        Assert.Contains("Your copy is version 1. Below is version 2.", (await maker.GetAsync(address + "?version=1")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your copy", (await maker.GetAsync(address + "?version=2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_lesson_makes_the_briefing_say_that_it_is_from_an_older_wording()
    {
        var address = await MakeAsync(await app.FindingsAsync());
        var id = Guid.Parse(address.Split('/')[^1]);
        var maker = await app.SignInAsync("manager");
        Assert.DoesNotContain("older wording", (await maker.GetAsync(address)).Text, StringComparison.Ordinal);
        await app.WithDatabaseAsync(async db =>
        {
            var briefing = await db.Briefings.SingleAsync(b => b.Id == id);
            briefing.Make([.. briefing.Items.Select(item => item with { Fingerprint = "other words" })], briefing.MadeOn);
            return await db.SaveChangesAsync();
        });

        Assert.Contains("Made from an older wording of 3 lessons.", (await maker.GetAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("Made from an older wording of 3 lessons.", Encoding.UTF8.GetString((await maker.BytesAsync(address + "/sheets/card?format=html")).Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_is_not_in_a_briefing_any_more()
    {
        var findings = await app.FindingsAsync();
        var address = await MakeAsync(findings);
        await app.WithDatabaseAsync(db => db.Reviews.Where(r => r.Id == findings.ReviewId).ExecuteUpdateAsync(set => set.SetProperty(r => r.ClosedOn, (DateOnly?)null)));

        var page = await (await app.SignInAsync("manager")).GetAsync(address);

        Assert.Contains("3 lessons have been taken back since.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody asked her alone.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("briefing", "Questions to discuss")]
    [InlineData("card", "Talk about")]
    [InlineData("slide", "In short")]
    public async Task Each_form_is_a_page_and_a_file_for_Word(string sheet, string heading)
    {
        var address = await MakeAsync(await app.FindingsAsync());
        var reader = await app.SignInAsync("practitioner");

        var page = await reader.GetAsync($"{address}/sheets/{sheet}?format=html");
        Assert.Equal("en-GB", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains(heading, page.Text, StringComparison.Ordinal);
        Assert.Contains("Port Averill Community Safety Partnership", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("svg[role=img][aria-label]"));
        Assert.False(string.IsNullOrEmpty(page.Document.QuerySelector("style")!.GetAttribute("nonce")));
        var (name, content) = await reader.BytesAsync($"{address}/sheets/{sheet}?format=docx");
        Assert.Equal(sheet + ".docx", name);
        Assert.Equal("PK", Encoding.ASCII.GetString(content[..2]));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.TryGetAsync($"{address}/sheets/{sheet}?format=exe")).Status);
    }

    [Fact]
    public async Task Each_form_is_one_page_of_PDF_where_Chromium_is_installed()
    {
        var address = await MakeAsync(await app.FindingsAsync());
        var reader = await app.SignInAsync("practitioner");
        if (_chromium.Length == 0)
        {
            Assert.Contains("Save as PDF", (await reader.GetAsync(address)).Text, StringComparison.Ordinal);
            return;
        }

        foreach (var sheet in new[] { "briefing", "card", "slide" })
        {
            var pdf = Encoding.Latin1.GetString((await reader.BytesAsync($"{address}/sheets/{sheet}?format=pdf")).Content);
            Assert.StartsWith("%PDF", pdf, StringComparison.Ordinal);
            Assert.Matches(OnePage, pdf);
        }
    }

    [Theory]
    [InlineData("briefing")]
    [InlineData("card")]
    [InlineData("slide")]
    public async Task The_longest_texts_still_stay_on_one_page(string code)
    {
        var point = new BriefingPoint(Words(Briefing.MostCharacters / Briefing.MostItems), "Recommendation 12 of Domestic Homicide Review: 'Elizabeth', 2019");
        var lines = Enumerable.Repeat(Words(Briefing.LineMaxLength), Briefing.MostLines).ToList();
        var sheet = new BriefingSheet(
            Words(Briefing.TitleMaxLength), "Northern Estmere Community Safety Partnership", Words(Briefing.TextMaxLength), [point, point, point], [point, point, point], lines, lines,
            ["National Domestic Abuse Helpline (England): 0808 2000 247, free, 24 hours a day", "Live Fear Free (Wales): 0808 80 10 800, free, 24 hours a day", "Men's Advice Line: 0808 801 0327, for men who are abused"],
            12, new DateOnly(2026, 12, 28), "Made from an older wording of 3 lessons. 2 lessons have been taken back since.", new Uri($"https://reviews.estmere.example/briefings/{Guid.Empty}?version=12"));
        await using var scope = app.Services.CreateAsyncScope();
        var html = await scope.ServiceProvider.GetRequiredService<DocumentRenderer>().RenderAsync(new Letter("", SheetKind.Find(code)!.Template, new SheetModel(sheet, Nonce: null)));
        var printer = scope.ServiceProvider.GetRequiredService<PdfPrinter>();

        var pages = printer.IsInstalled ? Encoding.Latin1.GetString((await printer.PrintAsync(html, CancellationToken.None))!) : "/Type /Pages /Count 1 ";

        Assert.Matches(OnePage, pages);
    }

    [Fact]
    public async Task A_briefing_that_was_deleted_is_gone()
    {
        var address = await MakeAsync(await app.FindingsAsync());
        var maker = await app.SignInAsync("manager");

        await maker.PostAsync(await maker.GetAsync(address + "/delete"), "main form", []);

        Assert.Equal(HttpStatusCode.NotFound, (await maker.TryGetAsync(address)).Status);
    }

    private static string Words(int length) => string.Concat(Enumerable.Repeat("review ", (length / 7) + 1))[..length];

    private async Task<string> MakeAsync(SomeFindings findings)
    {
        var maker = await app.SignInAsync("manager");
        var collection = await app.WithDatabaseAsync(async db =>
        {
            var made = new Collection { OwnerId = DemoCounty.Person("manager"), Name = "To brief on" };
            foreach (var finding in findings.Recommendations.Prepend(findings.Lesson))
            {
                made.Put(finding, "", db.Actor.Today);
            }

            db.Collections.Add(made);
            await db.SaveChangesAsync();
            return made.Id;
        });
        var done = await maker.PostAsync(await maker.GetAsync($"/briefings/new?collection={collection}"), "main form", []);
        return new Uri(done.Location!).PathAndQuery;
    }
}
