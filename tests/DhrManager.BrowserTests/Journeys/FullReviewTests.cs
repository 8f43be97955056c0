using DhrManager.BrowserTests.Accessibility;
using DhrManager.BrowserTests.Harness;
using DhrManager.Domain.CodedLists;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>One review from the notification of a death to the lesson that a practitioner finds, by everybody who has a part in it.</summary>
[Collection(SiteCollection.Name)]
public class FullReviewTests(Site site)
{
    private const int MaxSearches = 60;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_review_is_carried_from_notification_to_a_lesson_that_is_found(bool javaScript)
    {
        await using var cast = await Cast.SignInAsync(site, javaScript,
            "manager", "csp.chair", "chair", "panel", "police.contact", "police.author", "police.signoff", "health.contact", "health.author", "health.signoff");

        await DecideAsync(cast);
        await CommissionAsync(cast);
        await GatherAsync(cast);
        await PauseAsync(cast);
        await ExtendAsync(cast);
        await ReportAsync(cast);
        await FinishAsync(cast);
        cast.LookedAt(OnTheWay.OfFullReview);

        await using var practitioner = await Someone.SignedInAsync(site, "practitioner", javaScript);
        await FindsRecommendationAsync(practitioner, cast.ReviewId);
    }

    private static async Task DecideAsync(Cast cast)
    {
        var early = new EarlySteps(cast);
        await early.NotifyAsync("Godwit");
        await early.TriageAsync();
        await early.ScopeAsync();
        await early.DecideAsync("Hold a review", isMet: true);
    }

    private static async Task CommissionAsync(Cast cast)
    {
        var commission = new CommissionSteps(cast);
        await commission.TellFamilyAsync();
        await commission.FindChairAsync();
        await commission.ConvenePanelAsync();
        await commission.AgreeTermsAsync();
        await cast.GoAsync("panel", "panel");
        await cast["panel"].SeesAsync("Samina Akhtar");
    }

    private static async Task GatherAsync(Cast cast)
    {
        var returns = new ReturnSteps(cast);
        await returns.AskAsync();
        await returns.PoliceReturnAsync();
        await returns.HospitalReturnAsync();
        await returns.CombineAsync();
        await new CommissionSteps(cast).CancelMeetingAsync();
        await new CommissionSteps(cast).MeetAsync();
    }

    private static async Task PauseAsync(Cast cast)
    {
        await cast.DoUnaskedAsync("manager", "pause", "Pause the review",
            ("Why is it paused?", "Criminal proceedings"),
            ("First day that does not count", Cast.Today.AddDays(-2)),
            ("When does somebody look again?", Cast.Today.AddDays(90)),
            ("Who decided it?", "Chair of the partnership"),
            ("What does the review wait for?", "The trial of the former partner."));
        await cast.GoAsync("manager", "clocks");
        await cast["manager"].SeesAsync("aused");
        await cast.DoUnaskedAsync("manager", "resume", "Resume the review",
            ("First day that counts again", Cast.Today),
            ("Why can it go on?", "The trial has ended."));
    }

    /// <summary>A later date, who was told of it, and a legal hold in between.</summary>
    private static async Task ExtendAsync(Cast cast)
    {
        await cast.DoUnaskedAsync("manager", "extend", "Save the new date",
            ("Why is a later date needed?", ExtensionReason.List.All[0].Label),
            ("New date", Cast.Today.AddDays(400)),
            ("Who approved it?", "Chair of the partnership"),
            ("Explain the new date", "The trial took longer than expected."));
        var manager = await cast.FollowAsync("manager", "clocks", "Record who was told");
        await manager.FillInAsync(("Home Office told on", Cast.Today), ("Family told on", Cast.Today));
        await manager.PressAsync("Save");
        await cast.DoUnaskedAsync("manager", "place-legal-hold", "Place the hold", ("Why does everything have to be kept?", "The coroner asked for it."));
        await cast.DoUnaskedAsync("manager", "lift-legal-hold", "Lift the hold", ("Why is the hold no longer needed, and who agreed?", "The inquest has ended; the coroner agreed."));
    }

    private static async Task ReportAsync(Cast cast)
    {
        var drafting = new DraftingSteps(cast);
        await drafting.WriteFindingsAsync();
        await drafting.AgreeDraftAsync();

        var submission = new SubmissionSteps(cast);
        await submission.ReturnAsync();
        await submission.SignAsync();
        await submission.SubmitAsync();
        await submission.ReviseAsync();
        await submission.ClearAsync();
    }

    private static async Task FinishAsync(Cast cast)
    {
        var publication = new PublicationSteps(cast);
        await publication.PutOffAsync();
        await publication.PublishAsync();
        await publication.CarryOutActionAsync();
        await publication.CloseAsync();
        await cast["manager"].SeesAsync("Closed");
    }

    /// <summary>The index is filled in the background, so the practitioner may have to search again.</summary>
    private static async Task FindsRecommendationAsync(Someone practitioner, Guid reviewId)
    {
        var found = practitioner.Page.Locator($"main a[href*='{reviewId}']");
        for (var patience = MaxSearches; await found.CountAsync() == 0; patience--)
        {
            Assert.True(patience > 0, "The recommendation cannot be found among the lessons.");
            await Task.Delay(TimeSpan.FromSeconds(1));
            await practitioner.GoAsync("/lessons?q=whimbrel");
        }

        await practitioner.LeaveByAsync(found.First);
        await practitioner.SeesAsync(DraftingSteps.Recommendation);
    }
}
