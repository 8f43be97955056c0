using System.Net;
using System.Text;
using DhrManager.Domain.CodedLists;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Lessons;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Historic;

/// <summary>From a file to the library, as two people do it.</summary>
public sealed class CaptureTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task A_report_goes_through_two_readings_into_the_library()
    {
        var first = await app.SignInAsync("manager.north");
        var second = await app.SignInAsync("manager");
        var id = await UploadAndPlaceAsync(first, "Adult Whole");

        await TakeAsync(first, id, "/desk/2?from=1", ("Input.Kind", "lesson"), ("Input.Theme", "RISK-1"));
        var proposals = await first.GetAsync($"/historic/{id}/proposals");
        await first.PostAsync(proposals, "main form", [("Input.Take", "0")]);
        var refused = await first.PostAsync(proposals, "main form", [("Input.Take", "0")]);
        Assert.Contains(refused.Errors, e => e.StartsWith("This one has been taken already", StringComparison.Ordinal));
        await AnswerAsync(first, id, ("Input.Rows[0].Answer", "yes"), ("Input.Rows[0].Page", "2"), ("Input.Rows[1].Answer", "not-stated"));
        await FinishAsync(first, id);

        await CheckAsync(second, id, "yes", comment: "");
        await CheckAsync(second, id, "no", "Sergeants, not officers.");
        await AnswerAsync(second, id, ("Input.Rows[0].Answer", "no"), ("Input.Rows[1].Answer", "not-stated"));
        var early = await second.PostAsync(await second.GetAsync($"/historic/{id}"), "main form", []);
        Assert.Contains(early.Errors, e => e.StartsWith("Settle what the readers see differently first: 2 left", StringComparison.Ordinal));
        var queue = await second.GetAsync($"/historic/{id}/check");
        Assert.Contains("They agree on 1 of 2 (50 per cent)", queue.Text, StringComparison.Ordinal);
        await first.PostAsync(await first.GetAsync($"/historic/{id}/check"), "main form:has([name='Settle.Flag'])", [("Settle.Outcome", "yes")]);
        await first.PostAsync(await first.GetAsync($"/historic/{id}/check"), "main form:has([name='Settle.Item'])", [("Settle.Note", "The page says officers.")]);
        await FinishAsync(second, id);

        var library = await second.GetAsync($"/historic/{id}/library");
        var unconfirmed = await second.PostAsync(library, "main form", LibraryFacts("HIST-1"));
        Assert.Contains(unconfirmed.Errors, e => e.StartsWith("Confirm that report and items hold pseudonyms only", StringComparison.Ordinal));
        Assert.Equal("HIST-1", unconfirmed.Document.GetElementById("Input-Reference")!.GetAttribute("value"));
        await app.IndexAsync();
        var done = await second.PostAsync(library, "main form", LibraryFacts("HIST-1").Append(("Input.Pseudonyms", "true")));
        Assert.Contains("/lessons/", done.Location, StringComparison.Ordinal);

        var lessons = await (await app.SignInAsync("practitioner")).GetAsync(new Uri(done.Location!, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } whole ? whole.AbsolutePath : done.Location!);
        Assert.Contains("Page 2 of the report", lessons.Text, StringComparison.Ordinal);
        Assert.Contains("Printed as 1. Page 3 of the report", lessons.Text, StringComparison.Ordinal);
        Assert.Contains("Not stated what was done", lessons.Text, StringComparison.Ordinal);
        Assert.Contains("March 2015", lessons.Text, StringComparison.Ordinal);
        Assert.Contains("Not stated", lessons.Text, StringComparison.Ordinal);
        Assert.Equal(3, await PublishedPagesAsync(id));
        await app.RunOutboxAsync();
        Assert.Contains(await ReviewIdAsync(id), app.Services.GetRequiredService<LessonsIndex>().ReviewIds());
    }

    [Fact]
    public async Task Where_the_report_cannot_be_published_its_lessons_can()
    {
        var first = await app.SignInAsync("manager.north");
        var second = await app.SignInAsync("manager");
        var id = await UploadAndPlaceAsync(first, "Adult Summary");
        await TakeAsync(first, id, "/desk/2?from=1", ("Input.Kind", "lesson"));
        await FinishAsync(first, id);
        await CheckAsync(second, id, "yes", comment: "");
        await FinishAsync(second, id);

        var page = await second.GetAsync($"/historic/{id}/library");
        await second.PostAsync(page, "main form", LibraryFacts("HIST-2").Append(("Input.Pseudonyms", "true")).Append(("Input.SummaryOnly", "children")));

        var lessons = await (await app.SignInAsync("practitioner")).GetAsync($"/lessons/{await ReviewIdAsync(id)}");
        Assert.Contains("Not published: welfare of children", lessons.Text, StringComparison.Ordinal);
        Assert.Equal(0, await PublishedPagesAsync(id));
    }

    [Fact]
    public async Task A_paragraph_is_put_into_the_form_and_the_report_is_searched()
    {
        var visitor = await app.SignInAsync("manager.north");
        var id = await UploadAndPlaceAsync(visitor, "Adult Desk");

        var desk = await visitor.GetAsync($"/historic/{id}/desk/2?from=1");
        Assert.Contains("Nobody asked the carer", desk.Document.QuerySelector("textarea[name='Input.Text']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", desk.Document.GetElementById("Input-Page")!.GetAttribute("value"));
        Assert.Contains("On 1 page: ", (await visitor.GetAsync($"/historic/{id}/desk/1?q=carers+ask")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync($"/historic/{id}/desk/4")).Status);
        var empty = await visitor.PostAsync(desk, "main form[method=post]", [("Input.Text", " "), ("Input.PrintedNumber", "9.9")]);
        Assert.Contains("Enter the text, or choose a paragraph of the report", empty.Errors);
        Assert.Equal("9.9", empty.Document.GetElementById("Input-PrintedNumber")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_taken_is_corrected_and_removed_by_its_reader_only()
    {
        var visitor = await app.SignInAsync("manager.north");
        var id = await UploadAndPlaceAsync(visitor, "Adult Corrected");
        await TakeAsync(visitor, id, "/desk/2?from=1", ("Input.Kind", "lesson"));
        var item = await app.WithDatabaseAsync(async db => (await db.RegisterEntries.SingleAsync(e => e.Id == id)).Items[0].Id);
        var address = $"/historic/{id}/items/{item}";

        var other = await app.SignInAsync("manager");
        var refused = await other.PostAsync(await other.GetAsync(address), "main form", [("Input.Text", "Mine")]);
        Assert.Contains(refused.Errors, e => e.Contains("is the first reader of this report", StringComparison.Ordinal));
        await visitor.PostAsync(await visitor.GetAsync(address), "main form", [("Input.Text", "Better words")]);
        Assert.Contains("Better words", (await visitor.GetAsync($"/historic/{id}")).Text, StringComparison.Ordinal);
        await visitor.PostAsync(await visitor.GetAsync(address), "main form", [("Input.Remove", "true")]);
        Assert.DoesNotContain("Better words", (await visitor.GetAsync($"/historic/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task An_action_plan_is_shown_before_it_is_taken_over()
    {
        var visitor = await app.SignInAsync("manager.north");
        var id = await UploadAndPlaceAsync(visitor, "Adult Plan");
        await visitor.PostAsync(await visitor.GetAsync($"/historic/{id}/proposals"), "main form", [("Input.Take", "0")]);
        var page = await visitor.GetAsync($"/historic/{id}/actions");

        var wrong = await visitor.PostAsync(page, "main form", [], ("Input.File", "plan.csv", Encoding.UTF8.GetBytes("No,Status\n9,done\n")));
        Assert.Contains("No recommendation that was taken from the report is number 9", wrong.Text, StringComparison.Ordinal);
        var preview = await visitor.PostAsync(page, "main form", [], ("Input.File", "plan.csv", Encoding.UTF8.GetBytes("No,Status,Outcome\n1,done,Training held\n")));
        Assert.Contains("1 recommendation would be told", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Training held", (await visitor.GetAsync($"/historic/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync(preview, "main form", [("Input.Store", "true")])).Status);
        Assert.Contains("Complete: Training held", (await visitor.GetAsync($"/historic/{id}")).Text, StringComparison.Ordinal);
        Assert.NotEmpty((await visitor.PostAsync(page, "main form", [])).Errors);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_nothing_and_the_same_file_is_recognised()
    {
        var visitor = await app.SignInAsync("manager.north");
        var before = await CountAsync();

        var junk = await UploadAsync(visitor, "notes.txt", Encoding.UTF8.GetBytes("Just text"));
        Assert.Contains("This is neither a PDF nor a Word document", junk.Text, StringComparison.Ordinal);
        var damaged = await UploadAsync(visitor, "damaged.docx", [.. "PK\u0003\u0004"u8, .. new byte[40]]);
        Assert.Contains("This is not a Word document", damaged.Text, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
        await UploadAsync(visitor, "one.docx", OldReports.Report("Adult Twice"));
        var again = await UploadAsync(visitor, "other-name.docx", OldReports.Report("Adult Twice"));
        Assert.Contains("This very file was read in before", again.Text, StringComparison.Ordinal);
        Assert.Equal(before + 1, await CountAsync());
        Assert.Contains("Choose at least one file", (await visitor.PostAsync(await visitor.GetAsync("/historic/reports"), "main form", [])).Errors);
    }

    [Fact]
    public async Task An_entry_of_the_same_title_is_proposed_and_a_report_can_be_discarded()
    {
        var visitor = await app.SignInAsync("manager.north");
        await visitor.PostAsync(
            await visitor.GetAsync("/historic/new"), "main form", [("Input.Title", "Death of Adult Proposed"), ("Input.Source", "memory"), ("Input.Holding", "missing")]);
        await UploadAsync(visitor, "proposed.docx", OldReports.Report("Adult Proposed"));
        var report = await ReportIdAsync("proposed.docx");

        var page = await visitor.GetAsync($"/historic/reports/{report}");

        Assert.Contains("Seems to be the same review", page.Text, StringComparison.Ordinal);
        Assert.Contains("Estmere Constabulary (2)", page.Text, StringComparison.Ordinal);
        Assert.Contains("2, numbered 1, 2", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync(page, "main form", [("Input.Entry", "discard")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync($"/historic/reports/{report}")).Status);
        Assert.False(await app.WithDatabaseAsync(db => db.HeldPages.AnyAsync(p => p.ReportId == report)));
    }

    private async Task<Guid> UploadAndPlaceAsync(Visitor visitor, string name)
    {
        await UploadAsync(visitor, name + ".docx", OldReports.Report(name));
        var page = await visitor.GetAsync($"/historic/reports/{await ReportIdAsync(name + ".docx")}");
        Assert.Equal("May 2013", page.Document.GetElementById("Input-DiedWhen")!.GetAttribute("value"));
        await visitor.PostAsync(page, "main form", [("Input.Entry", "new"), ("Input.Title", name)]);
        return await app.WithDatabaseAsync(db => db.RegisterEntries.Where(e => e.Title == name).Select(e => e.Id).SingleAsync());
    }

    private static async Task<Page> UploadAsync(Visitor visitor, string name, byte[] file) =>
        await visitor.PostAsync(
            await visitor.GetAsync("/historic/reports"), "main form", [("Input.Partnership", DemoCounty.Partnership("NE").ToString())], ("Input.Files", name, file));

    private static async Task TakeAsync(Visitor visitor, Guid id, string desk, params (string, string)[] values)
    {
        var answer = await visitor.PostAsync(await visitor.GetAsync($"/historic/{id}{desk}"), "main form[method=post]", values);
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join('\n', answer.Errors));
    }

    private static async Task AnswerAsync(Visitor visitor, Guid id, params (string, string)[] values)
    {
        var answer = await visitor.PostAsync(await visitor.GetAsync($"/historic/{id}/circumstances"), "main form", values);
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join('\n', answer.Errors));
    }

    private static async Task CheckAsync(Visitor visitor, Guid id, string agrees, string comment)
    {
        var page = await visitor.GetAsync($"/historic/{id}/check");
        var answer = await visitor.PostAsync(page, "main form:has([name='Check.Item'])", [("Check.Agrees", agrees), ("Check.Comment", comment)]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join('\n', answer.Errors));
    }

    private static async Task FinishAsync(Visitor visitor, Guid id)
    {
        var answer = await visitor.PostAsync(await visitor.GetAsync($"/historic/{id}"), "main form", []);
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join('\n', answer.Errors));
    }

    private static IEnumerable<(string, string)> LibraryFacts(string reference) =>
    [
        ("Input.Reference", reference), ("Input.Pseudonym", "Adult"), ("Input.DeathCategory", DeathCategory.AdultFamilyHomicide.Code), ("Input.ReviewType", "DHR"),
        ("Input.ClearedBy", "Board"), .. Forms.Date("ClearedOn", Forms.Today),
    ];

    private Task<int> CountAsync() => app.WithDatabaseAsync(db => db.HeldReports.CountAsync());

    private Task<Guid> ReportIdAsync(string name) => app.WithDatabaseAsync(db => db.HeldReports.Where(r => r.FileName == name).Select(r => r.Id).SingleAsync());

    private Task<Guid> ReviewIdAsync(Guid entry) => app.WithDatabaseAsync(async db => (await db.RegisterEntries.SingleAsync(e => e.Id == entry)).ReviewId!.Value);

    private async Task<int> PublishedPagesAsync(Guid entry)
    {
        var review = await ReviewIdAsync(entry);
        return await app.WithDatabaseAsync(db => db.ReportPages.CountAsync(p => p.ReviewId == review));
    }
}
