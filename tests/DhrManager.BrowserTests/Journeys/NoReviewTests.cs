using DhrManager.BrowserTests.Accessibility;
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
        await using var cast = await DecidedAsync(javaScript, "Plover", "Do not hold a review");

        await RecordScrutinyAsync(cast, "The decision stands");
        await TellFamilyAsync(cast);
        await cast.DoAsync("manager", "close-without-review", "Close the case",
            ("What was learnt, and with whom was it shared?", "Shared with the police and the hospital: ask about stalking when somebody leaves a partner."));

        await cast["manager"].SeesAsync("Closed");
        cast.LookedAt(OnTheWay.OfNoReview);
    }

    [Fact]
    public async Task A_review_that_is_directed_is_held_after_all()
    {
        await using var cast = await DecidedAsync(javaScript: true, "Dunlin", "Do not hold a review");

        await RecordScrutinyAsync(cast, "The Secretary of State directs a review");

        var manager = await cast.OpenTaskAsync("manager", "appoint-chair");
        await manager.SeesAsync("Name of the chair");
    }

    [Fact]
    public async Task A_proportionate_exercise_ends_with_its_lessons()
    {
        await using var cast = await DecidedAsync(javaScript: true, "Turnstone", "Hold a proportionate local exercise");

        await TellFamilyAsync(cast);
        await cast.DoUnaskedAsync("manager", "findings/lessons/add", "Save the lesson", ("Lesson", "Ask about stalking when somebody leaves a partner."));
        await cast.DoAsync("manager", "record-proportionate-learning", "Save and follow the actions",
            ("When was it held?", Cast.Today),
            ("Which agencies took part?", "Police, hospital and the specialist domestic abuse service"));

        await cast.GoAsync("manager", "findings");
        await cast["manager"].SeesAsync("Ask about stalking");
        cast.LookedAt(OnTheWay.OfProportionateExercise);
    }

    private static Task TellFamilyAsync(Cast cast) =>
        cast.DoAsync("manager", "inform-family-of-decision", "Save and continue",
            ("When was the family told?", Cast.Today),
            ("How?", "In person"),
            ("Was a specialist advocate offered?", "Yes"),
            ("What was said, and what they asked", "Her mother asked what the hospital will change."));

    private async Task<Cast> DecidedAsync(bool javaScript, string pseudonym, string outcome)
    {
        var cast = await Cast.SignInAsync(site, javaScript, "manager", "csp.chair", "police.contact", "health.contact");
        var early = new EarlySteps(cast);
        await early.NotifyAsync(pseudonym);
        await early.TriageAsync();
        await early.ScopeAsync();
        await early.DecideAsync(outcome, isMet: false);
        return cast;
    }

    private static Task RecordScrutinyAsync(Cast cast, string answer) =>
        cast.DoAsync("manager", "record-scrutiny", "Save and continue",
            ("What did the Home Office answer?", answer),
            ("When did the answer come?", Cast.Today),
            ("Date and reference of the letter", "HO/2026/114"));
}
