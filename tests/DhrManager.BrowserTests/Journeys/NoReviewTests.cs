using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

[Collection(SiteCollection.Name)]
public class NoReviewTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_death_without_a_review_is_closed_once_the_home_office_agrees(bool javaScript)
    {
        await using var cast = await DecidedAgainstAsync(javaScript);
        var manager = cast["manager"];

        await RecordScrutinyAsync(cast, "The decision stands");
        await TellFamilyAsync(cast);
        await manager.OpenTaskAsync(cast.ReviewId, "close-without-review");
        await manager.FillInAsync(("What was learnt, and with whom was it shared?", "Shared with the police and the hospital: ask about stalking when somebody leaves a partner."));
        await manager.PressAsync("Close the case");

        await manager.GoAsync($"/reviews/{cast.ReviewId}");
        await manager.SeesAsync("Closed");
    }

    [Fact]
    public async Task A_review_that_is_directed_is_held_after_all()
    {
        await using var cast = await DecidedAgainstAsync(javaScript: true);

        await RecordScrutinyAsync(cast, "The Secretary of State directs a review");

        await cast["manager"].OpenTaskAsync(cast.ReviewId, "appoint-chair");
        await cast["manager"].SeesAsync("Name of the chair");
    }

    private async Task<Cast> DecidedAgainstAsync(bool javaScript)
    {
        var cast = await Cast.SignInAsync(site, javaScript, "manager", "csp.chair", "police.contact", "health.contact");
        var steps = new EarlySteps(cast);
        await steps.TakeToScopingAsync(pseudonym: "Plover");
        await steps.FinishScopingAsync();
        await steps.DecideAsync("Do not hold a review", isMet: false);
        return cast;
    }

    private static async Task RecordScrutinyAsync(Cast cast, string answer)
    {
        var manager = cast["manager"];
        await manager.OpenTaskAsync(cast.ReviewId, "record-scrutiny");
        await manager.FillInAsync(
            ("What did the Home Office answer?", answer),
            ("When did the answer come?", Cast.Today),
            ("Date and reference of the letter", "HO/2026/114, today"));
        await manager.PressAsync("Save and continue");
    }

    private static async Task TellFamilyAsync(Cast cast)
    {
        var manager = cast["manager"];
        await manager.OpenTaskAsync(cast.ReviewId, "inform-family-of-decision");
        await manager.FillInAsync(
            ("When was the family told?", Cast.Today),
            ("How?", "In person"),
            ("Was a specialist advocate offered?", "Yes"),
            ("What was said, and what they asked", "Her mother asked what the hospital will change."));
        await manager.PressAsync("Save and continue");
    }
}
