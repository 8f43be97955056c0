using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>Two agencies write their returns, one of them twice, and their chronologies are combined.</summary>
internal sealed class ReturnSteps(Cast cast)
{
    private const string Chronology = """
        Date,Time,Source,Event,Action,Outcome,Comment,Who
        03/02/2024,21:40,Command log,Neighbour reports shouting,Officers attended,Advice given,,Victim
        14/05/2024,,Crime report,Threat by text message,Risk assessed as medium,Referred,,Victim
        """;

    public async Task AskAsync()
    {
        var due = Cast.Today.AddDays(56);
        var chair = await cast.OpenTaskAsync("chair", "request-returns");
        await chair.FillInGroupAsync("Return 1", ("Agency", EarlySteps.Police), ("What is it asked to write?", "Individual management review"), ("When is it due?", due));
        await chair.FillInGroupAsync("Return 2", ("Agency", EarlySteps.Hospital), ("What is it asked to write?", "Summary report"), ("When is it due?", due));
        await chair.PressAsync("Send the requests");
    }

    /// <summary>Sent back by the chair once.</summary>
    public async Task PoliceReturnAsync()
    {
        await NominateAsync("police.contact", "Daniel Firth, Detective inspector, review team", "Karen Boyd, Assistant chief constable");
        await UploadChronologyAsync();
        await WritePoliceReturnAsync("Four calls; two are described here.");
        await SignAsync("police.signoff");
        await cast.DoAsync("chair", "check-return", "Save and continue",
            ("Does the panel accept it?", "No, send it back"),
            ("Comment", "The chronology shows four calls; the analysis covers two. Please add the others."),
            ("By when is it due again?", Cast.Today.AddDays(14)));
        await WritePoliceReturnAsync("Four calls, each described with the risk that was seen.");
        await SignAsync("police.signoff");
        await AcceptAsync();
    }

    public async Task HospitalReturnAsync()
    {
        await NominateAsync("health.contact", "Colin Abbott, Safeguarding practitioner", "Meera Nair, Chief nurse");
        await cast.DoAsync("health.author", "write-return", "Submit for sign-off",
            ("Summary of involvement", "Two attendances at the emergency department."),
            ("Lessons", "Routine enquiry was not made when she came with her partner."),
            ("Periods without contact", "None between the two attendances."));
        await SignAsync("health.signoff");
        await AcceptAsync();
    }

    public Task CombineAsync() =>
        cast.DoAsync("chair", "combine-chronology", "Save and continue", ("Conflicts and gaps", "The hospital has no times for its second attendance."));

    private Task NominateAsync(string contact, string author, string officer) =>
        cast.DoAsync(contact, "nominate-author", "Save and continue",
            ("Who writes the return?", author),
            ("Which senior officer signs it off?", officer),
            ("The author was not involved with the people in this case", true),
            ("The author does not manage anyone who was involved", true));

    private async Task UploadChronologyAsync()
    {
        await cast.GoAsync("police.author", "chronology/upload");
        var author = cast["police.author"];
        await author.Page.GetByLabel("Chronology").SetInputFilesAsync(
            new FilePayload { Name = "chronology.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Chronology) });
        await author.PressAsync("Upload");
        await author.SeesAsync("Neighbour reports shouting");
        await cast.FollowAsync("police.author", "chronology", "Correct");
        await author.FillInAsync(("Why is it corrected?", "The year was misread in the record."));
        await author.PressAsync("Save the correction");
        await cast.FollowAsync("police.author", "chronology", "Delete");
        await author.PressAsync("Delete the event");
    }

    private Task WritePoliceReturnAsync(string involvement) =>
        cast.DoAsync("police.author", "write-return", "Submit for sign-off",
            ("Summary of involvement", involvement),
            ("Key line 1: What did each agency know of the risk, and what did it do?", "Officers did not look at the earlier calls."),
            ("Good practice", "The last caller was seen alone."),
            ("Lessons", "Earlier calls were not read before attending."),
            ("Equality and diversity", "No protected characteristic changed how she was treated; the records were searched for it."),
            ("Periods without contact", "None."));

    private Task SignAsync(string officer) =>
        cast.DoAsync(officer, "sign-off-return", "Save and continue", ("Do you sign it off?", "Yes, I sign it off"));

    private Task AcceptAsync() =>
        cast.DoAsync("chair", "check-return", "Save and continue",
            ("Does the panel accept it?", "Yes, accept it"),
            ("How well does it serve the panel?", "Sufficient"));
}
