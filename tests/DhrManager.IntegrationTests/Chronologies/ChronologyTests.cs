using System.Net;
using System.Text;
using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Features.Chronologies.UploadChronology;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Chronologies;

public class ChronologyTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string Good = "Date,Source,Event,Ward\r\n22/5/2016,Niche,Call-out,3\r\nMay 2017,Niche,\"Second, worse\",4\r\nunknown,Niche,Undated,5\r\n";

    [Fact]
    public async Task An_upload_is_entered_and_says_what_it_left_out()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");

        var answer = await UploadAsync(police, id, Good);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        var list = await police.GetAsync(new Uri(answer.Location!).PathAndQuery);
        Assert.Contains("3 events entered", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 column of the file has no place", list.Text, StringComparison.Ordinal);
        Assert.Contains("22 May 2016", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_sent_again_adds_only_what_is_new()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");
        await UploadAsync(police, id, Good);

        var again = await UploadAsync(police, id, Good);
        var longer = await UploadAsync(police, id, Good + "3/6/2017,Niche,Another call\r\n");

        var unchanged = await police.GetAsync(new Uri(again.Location!).PathAndQuery);
        Assert.Contains("Nothing new was entered", unchanged.Text, StringComparison.Ordinal);
        Assert.Contains("3 events of the file were there already", unchanged.Text, StringComparison.Ordinal);
        Assert.Contains("1 event entered", (await police.GetAsync(new Uri(longer.Location!).PathAndQuery)).Text, StringComparison.Ordinal);
        Assert.Equal(4, await CountAsync(id));
    }

    [Fact]
    public async Task A_file_with_a_bad_row_is_refused_whole_with_every_problem()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");

        var answer = await UploadAsync(police, id, "Date,Source,Event\r\n22/5/2016,Niche,Call-out\r\n45/5/2016,Niche,Call-out\r\n23/5/2016,,Call-out\r\n");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Nothing was entered: 2 problems in the file, listed below", answer.Errors);
        Assert.Equal(["3", "4"], answer.Document.QuerySelectorAll("tbody th").Select(row => row.TextContent));
        Assert.Equal(0, await CountAsync(id));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_politely()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");

        var answer = await UploadAsync(police, id, new string('x', UploadChronologyForm.MaxBytes + 1));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("5 MB or smaller", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_workbook_is_named_as_such()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");

        var answer = await UploadAsync(police, id, "PK\u0003\u0004\0\0");

        Assert.Contains("save it as CSV", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_is_entered_with_a_vague_date()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");
        var page = await police.GetAsync($"/reviews/{id}/chronology/enter");

        var answer = await police.PostAsync(page, "main form", [("Input.Date", "about May 2016"), ("Input.Source", "Niche"), ("Input.Event", "Neighbour calls."), ("Input.Button", "save")]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        Assert.Contains("about May 2016", (await police.GetAsync($"/reviews/{id}/chronology")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_keeps_what_was_typed()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");
        var page = await police.GetAsync($"/reviews/{id}/chronology/enter");

        var answer = await police.PostAsync(page, "main form", [("Input.Date", "soon after"), ("Input.Source", "Niche"), ("Input.Event", "Neighbour calls.")]);

        Assert.Contains(answer.Errors, e => e.Contains("cannot be read as a date", StringComparison.Ordinal));
        Assert.Equal("Neighbour calls.", answer.Document.GetElementById("Input-Event")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_period_keeps_what_may_have_been_in_it_and_says_what_it_leaves_out()
    {
        var id = await AskedAsync();
        await UploadAsync(await app.SignInAsync("police.contact"), id, Good);
        var chair = await app.SignInAsync("chair");

        var list = await chair.GetAsync($"/reviews/{id}/chronology?from=20/5/2017");

        Assert.Contains("Second, worse", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Call-out", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 event without a date is left out", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_download_holds_exactly_what_is_shown()
    {
        var id = await AskedAsync();
        await UploadAsync(await app.SignInAsync("police.contact"), id, Good + "1/1/2020,Niche,=SUM(1),6\r\n");
        var chair = await app.SignInAsync("chair");

        var csv = (await chair.GetAsync($"/reviews/{id}/chronology/download?agency=EC&from=2017")).Document.DocumentElement.TextContent;

        Assert.Contains("May 2017,Month only,,EC,\"Second, worse\"", csv, StringComparison.Ordinal);
        Assert.Contains(",'=SUM(1)", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Call-out", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_agency_sees_none_of_it_and_cannot_delete_it()
    {
        var id = await AskedAsync();
        await UploadAsync(await app.SignInAsync("police.contact"), id, Good);
        var entry = await app.WithDatabaseAsync(db => db.ChronologyEntries.Where(e => e.ReviewId == id).Select(e => e.Id).FirstAsync());
        var hospital = await app.SignInAsync("health.contact");

        Assert.DoesNotContain("Call-out", (await hospital.GetAsync($"/reviews/{id}/chronology")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Call-out", (await hospital.GetAsync($"/reviews/{id}/chronology/download")).Document.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hospital.TryGetAsync($"/reviews/{id}/chronology/delete/{entry}")).Status);
    }

    [Fact]
    public async Task An_agency_deletes_its_own_event()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");
        await UploadAsync(police, id, Good);
        var entry = await app.WithDatabaseAsync(db => db.ChronologyEntries.Where(e => e.ReviewId == id).Select(e => e.Id).FirstAsync());

        var answer = await police.PostAsync(await police.GetAsync($"/reviews/{id}/chronology/delete/{entry}"), "main form", []);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        Assert.Equal(2, await CountAsync(id));
    }

    [Fact]
    public async Task An_event_stays_once_the_chronologies_are_combined()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");
        await UploadAsync(police, id, Good);
        var entry = await app.WithDatabaseAsync(db => db.ChronologyEntries.Where(e => e.ReviewId == id).Select(e => e.Id).FirstAsync());
        var page = await police.GetAsync($"/reviews/{id}/chronology/delete/{entry}");
        await app.WithDatabaseAsync(async db =>
        {
            var review = await db.Reviews.FindOrThrowAsync(id, CancellationToken.None);
            review.WaiveReturn(review.Returns[0].Id, "In the chronology.", db.Actor);
            review.CombineChronology("No conflicts.", entries: 3, db.Actor);
            return await db.SaveChangesAsync();
        });

        var answer = await police.PostAsync(page, "main form", []);

        answer.IsRefusedWith("The chronologies have been combined");
        Assert.Equal(3, await CountAsync(id));
    }

    [Fact]
    public async Task Nothing_is_entered_in_a_closed_review()
    {
        var id = await app.ReviewAsync(Reached.Published, (review, actor) =>
        {
            review.RequestFurtherReturn(new ReturnRequest(DemoCounty.Agency("EC"), ReturnKind.ChronologyOnly, IsMandatory: true, actor.Today.AddDays(28)), actor);
            review.Actions.ToList().ForEach(action => review.SupersedeAction(action.Id, "Done nationally.", actor));
            review.CloseReview("Sampled.", "All agencies.", actor);
        });

        var answer = await UploadAsync(await app.SignInAsync("manager"), id, Good);

        answer.IsRefusedWith("The review is closed. Reopen it first, with a reason.");
        Assert.Equal(0, await CountAsync(id));
    }

    [Fact]
    public async Task An_agency_corrects_its_own_event_and_everybody_can_read_how_it_read_before()
    {
        var id = await AskedAsync();
        var police = await app.SignInAsync("police.contact");
        await UploadAsync(police, id, Good);
        var entry = await app.WithDatabaseAsync(db => db.ChronologyEntries.Where(e => e.ReviewId == id && e.Event == "Call-out").Select(e => e.Id).SingleAsync());
        var address = $"/reviews/{id}/chronology/correct/{entry}";
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("health.contact")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("chair")).TryGetAsync(address)).Status);

        var refused = await police.PostAsync(await police.GetAsync(address), "main form", [("Input.Event", "Two officers came.")]);
        var done = await police.PostAsync(refused, "main form", [("Input.Reason", "Named wrongly.")]);

        Assert.Contains("Say why the event is corrected", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("Two officers came.", refused.Document.GetElementById("Input-Event")!.TextContent.Trim());
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        var list = (await (await app.SignInAsync("chair")).GetAsync($"/reviews/{id}/chronology")).Text;
        Assert.All(["Two officers came.", "Date: 22 May 2016 | Event: Call-out | Source: Niche", "Named wrongly."], words => Assert.Contains(words, list, StringComparison.Ordinal));
        Assert.Contains("Corrected an event in the chronology of Estmere Constabulary", (await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_of_a_combined_chronology_is_not_corrected_any_more()
    {
        var id = await AskedAsync(waived: true);
        var police = await app.SignInAsync("police.contact");
        var entry = await app.WithDatabaseAsync(async db =>
        {
            var agency = DemoCounty.Agency("EC");
            var added = ChronologyEntry.Add(id, Guid.CreateVersion7(), agency, 1, new ChronologyRow(ChronologyDate.Unknown, null, "Niche", "Call-out", null, null, null, []), db.Actor);
            db.ChronologyEntries.Add(added);
            (await db.Reviews.SingleAsync(r => r.Id == id)).CombineChronology("No conflicts.", entries: 1, db.Actor);
            await db.SaveChangesAsync();
            return added.Id;
        });

        var refused = await police.PostAsync(await police.GetAsync($"/reviews/{id}/chronology/correct/{entry}"), "main form", [("Input.Reason", "Misread.")]);

        Assert.Contains("have been combined", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Combining_counts_the_events_and_names_agencies_without_any()
    {
        var id = await AskedAsync(waived: true);
        var chair = await app.SignInAsync("chair");
        var page = await chair.GetAsync($"/reviews/{id}/combine-chronology");

        var answer = await chair.PostAsync(page, "main form", [("Input.Notes", "No conflicts.")]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        Assert.NotNull(await app.LookAsync(id, r => r.ChronologyCombinedOn));
    }

    [Fact]
    public async Task The_chair_reads_but_does_not_enter()
    {
        var id = await AskedAsync();
        var chair = await app.SignInAsync("chair");

        Assert.Equal(HttpStatusCode.NotFound, (await chair.TryGetAsync($"/reviews/{id}/chronology/upload")).Status);
    }

    private static async Task<Page> UploadAsync(Visitor visitor, Guid id, string text)
    {
        var page = await visitor.GetAsync($"/reviews/{id}/chronology/upload");
        return await visitor.PostAsync(page, "main form", [], ("Input.File", "chronology.csv", Encoding.UTF8.GetBytes(text)));
    }

    private Task<Guid> AskedAsync(bool waived = false) => app.ReviewAsync(Reached.TermsAgreed, (review, actor) =>
    {
        review.RequestReturns([new ReturnRequest(DemoCounty.Agency("EC"), ReturnKind.ChronologyOnly, IsMandatory: true, actor.Today.AddDays(28))], actor);
        if (waived)
        {
            review.WaiveReturn(review.Returns[0].Id, "Records lost.", actor);
        }
    });

    private Task<int> CountAsync(Guid id) => app.WithDatabaseAsync((DhrDbContext db) => db.ChronologyEntries.CountAsync(e => e.ReviewId == id));
}
