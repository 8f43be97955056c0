using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Lessons;

public class ExportLessonsTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const int MoreThanTwoPages = 45;

    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/lessons/export?format=csv")).Status);
    }

    [Fact]
    public async Task A_format_that_does_not_exist_is_not_found()
    {
        var visitor = await app.SignInAsync("practitioner");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync("/lessons/export?format=exe")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync("/lessons/export")).Status);
    }

    [Theory]
    [InlineData("?q=kestrels", MoreThanTwoPages)]
    [InlineData("?q=kestrels&status=implemented&theme=EQ-2", MoreThanTwoPages)]
    [InlineData("?q=kestrels&sort=newest&page=2", MoreThanTwoPages)]
    [InlineData("?status=not-started", 1)]
    [InlineData("?q=zzzz", 0)]
    public async Task The_file_holds_exactly_what_all_pages_of_the_search_show(string search, int count)
    {
        await FillAsync();
        var visitor = await app.SignInAsync("practitioner");

        var lessons = (await JsonAsync(visitor, search))["lessons"]!.AsArray();

        var exported = lessons.Select(lesson => new Uri((string)lesson!["address"]!).PathAndQuery + new Uri((string)lesson["address"]!).Fragment).ToList();
        Assert.Equal(count, exported.Count);
        Assert.Equal(await ShownAsync(visitor, search.Replace("&page=2", "", StringComparison.Ordinal)), exported);
    }

    [Fact]
    public async Task The_page_links_to_its_download_in_every_format()
    {
        await FillAsync();
        var page = await (await app.SignInAsync("practitioner")).GetAsync("/lessons?q=kestrels&theme=EQ-2&page=2");

        var links = page.Document.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href"));

        Assert.Equal(["csv", "xlsx", "json", "ris"], links.Select(link => link!.Split("format=")[1].Split('&')[0]));
        Assert.All(links, link => Assert.EndsWith("&q=kestrels&theme=EQ-2", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_format_carries_licence_and_source_and_makes_formulas_harmless()
    {
        await FillAsync();
        var visitor = await app.SignInAsync("practitioner");

        var csv = await TextAsync(visitor, "csv");
        Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.Contains(",Bad", csv, StringComparison.Ordinal);
        Assert.Contains("Name the partnership", csv, StringComparison.Ordinal);
        Assert.Contains("Lessons library of DHR Manager, downloaded on", csv, StringComparison.Ordinal);

        var ris = await TextAsync(visitor, "ris");
        Assert.StartsWith("TY  - RPRT\r\n", ris, StringComparison.Ordinal);
        Assert.Contains("\r\nPY  - 2019\r\n", ris, StringComparison.Ordinal);
        Assert.Contains("\r\nAB  - Bad", ris, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n", ris, StringComparison.Ordinal);
        Assert.Contains("Name the partnership", ris, StringComparison.Ordinal);

        var json = await JsonAsync(visitor, "?status=not-started");
        Assert.Contains("Name the partnership", (string)json["licence"]!, StringComparison.Ordinal);
        Assert.Equal("http://localhost/lessons?status=not-started", (string)json["search"]!);
    }

    [Fact]
    public async Task The_spreadsheet_holds_text_and_no_formula()
    {
        await FillAsync();
        var answer = await (await app.SignInAsync("practitioner")).BytesAsync("/lessons/export?format=xlsx&status=not-started");

        Assert.Equal("lessons.xlsx", answer.FileName);
        using var zip = new ZipArchive(new MemoryStream(answer.Content));
        var sheet = await ReadAsync(zip, "xl/worksheets/sheet1.xml");
        Assert.Contains("t=\"inlineStr\"", sheet, StringComparison.Ordinal);
        Assert.Contains(">=HYPERLINK(1)</t>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Contains("Name the partnership", await ReadAsync(zip, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_is_in_the_audit_trail()
    {
        await FillAsync();
        await (await app.SignInAsync("practitioner")).GetAsync("/lessons/export?format=csv");

        Assert.True(await app.WithDatabaseAsync(db => db.Set<AuditEntry>().AnyAsync(e => e.Kind == "LessonsDownloaded")));
    }

    private Task FillAsync() => app.FillAsync(
    [
        .. Enumerable.Range(1, MoreThanTwoPages).Select(InventedLibrary.Recommendation),
        InventedLibrary.Recommendation(99) with { Title = "=HYPERLINK(1)", Text = "Bad\u0001 character", Status = "not-started", Themes = [] },
    ]);

    private static async Task<List<string>> ShownAsync(Visitor visitor, string search)
    {
        List<string> shown = [];
        for (var page = 1; page <= 3; page++)
        {
            var results = (await visitor.GetAsync($"/lessons{search}&page={page}")).Document.QuerySelectorAll("ol[aria-labelledby=results] h3 a");
            shown.AddRange(results.Select(link => link.GetAttribute("href")!));
        }

        return shown;
    }

    private static async Task<JsonNode> JsonAsync(Visitor visitor, string search) =>
        JsonNode.Parse((await visitor.BytesAsync($"/lessons/export{search}&format=json")).Content)!;

    private static async Task<string> TextAsync(Visitor visitor, string format) =>
        System.Text.Encoding.UTF8.GetString((await visitor.BytesAsync($"/lessons/export?format={format}&status=not-started")).Content);

    private static async Task<string> ReadAsync(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return await reader.ReadToEndAsync();
    }
}
