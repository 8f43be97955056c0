namespace DhrManager.BrowserTests.Journeys;

/// <summary>The report is published, its action carried out and checked, and the review closed.</summary>
internal sealed class PublicationSteps(Cast cast)
{
    /// <summary>Everything is ready; then publication waits for a day, and is taken up again.</summary>
    public async Task PutOffAsync()
    {
        await PrepareAsync();
        await SendCopiesAsync();
        await cast.DoAsync("manager", "publish", "Save and continue",
            ("What happens?", "Put off"),
            ("Reason", "The inquest opens this week."),
            ("When does somebody look again?", Cast.Today.AddDays(30)));
        await cast.DoAsync("manager", "review-deferral", "Take publication up again", ("What has changed?", "The inquest has ended."));
    }

    public Task PublishAsync() =>
        cast.DoAsync("manager", "publish", "Save and continue",
            ("What happens?", "Published"),
            ("When was it published?", Cast.Today),
            ("Web address of the report", "https://portaverill.example/reviews/godwit"));

    public async Task CarryOutActionAsync()
    {
        await cast.DoAsync("police.contact", "respond-to-action", "Save the answer",
            ("Does your agency accept the action?", "Accepted"),
            ("Which post answers for it?", "Head of the control room"));
        await cast.DoAsync("police.contact", "report-action", "Report it done",
            ("What has changed for people at risk?", "Officers know of earlier calls when they arrive."),
            ("What is the evidence?", "Screens changed; forty calls looked at."),
            ("How strongly does it show the change?", "Seen in practice by audit or observation"),
            ("When was it done?", Cast.Today));
        await cast.DoAsync("manager", "verify-action", "Save and continue", ("Does the evidence show that the action is done?", "Yes"));
        await cast.DoAsync("manager", "audit-action", "Save the audit",
            ("Has the change lasted?", "Yes"),
            ("What did the audit find?", "Thirty-nine of forty calls were read first."),
            ("How strongly does it show the change?", "Seen in practice by audit or observation"));
    }

    public Task CloseAsync() =>
        cast.DoAsync("manager", "close-review", "Close the review",
            ("How did the partnership check that the action plan was carried out?", "By the audit of forty calls."),
            ("With whom was the learning shared?", "With every agency of the panel, at a meeting."));

    private Task SendCopiesAsync() =>
        cast.DoAsync("manager", "send-copies", "Save the copies",
            ("Sent to (Domestic Abuse Commissioner)", "Office of the Domestic Abuse Commissioner"),
            ("Sent on (Domestic Abuse Commissioner)", Cast.Today));

    private async Task PrepareAsync()
    {
        var manager = await cast.OpenTaskAsync("manager", "prepare-publication");
        await manager.FillInAsync(
            ("On which day is it to be published?", Cast.Today),
            ("Title of the report", "Godwit: what the agencies learnt"),
            ("When was the family told the day?", Cast.Today),
            ("Nobody can be identified", true),
            ("The page names help lines", true),
            ("The page begins with a content warning", true),
            ("Who answers the press and the public?", "Press office of the borough council"));
        await manager.TryAsync("Save and continue");

        // On some days of the year the page warns about the day and asks first.
        var keep = manager.Page.GetByLabel("Keep this day all the same");
        if (await keep.CountAsync() > 0)
        {
            await keep.CheckAsync();
            await manager.PressAsync("Save and continue");
        }
    }
}
