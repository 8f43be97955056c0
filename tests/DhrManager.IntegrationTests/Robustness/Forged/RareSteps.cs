using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Submissions;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.IntegrationTests.Returns;

namespace DhrManager.IntegrationTests.Robustness.Forged;

/// <summary>Reviews at the steps at which none of the demo's stands.</summary>
internal static class RareSteps
{
    /// <returns>Addresses of forms that are no steps.</returns>
    public static async Task<IReadOnlyList<string>> OpenAsync(AppFactory app)
    {
        foreach (var reached in Enum.GetValues<Reached>())
        {
            await app.ReviewAsync(reached);
        }

        await app.AskedAsync();
        await app.CommissionedAsync();
        await app.ChairedAsync();
        await app.ReviewAsync(Reached.ScopingClosed, (review, actor) => review.FixDecisionMeeting(actor.Today, "Police", actor));
        await app.ReviewAsync(Reached.ScopingClosed, (review, actor) => Decide(review, DecisionOutcome.Review, actor));
        await NotHeldAsync(app);
        await app.ReviewAsync(Reached.DraftAgreed, (review, actor) => review.ReturnReport("Recommendation 1 names nobody.", actor));
        await app.ReviewAsync(Reached.Submitted, (review, actor) => review.RecordQaOutcome(
            new QaOutcomeRecord(QaOutcome.Resubmit, actor.Today, actor.Today, PanelOn: null, "HO/17", Positives: null, [new QaPoint(1, "Say how the children were heard.")]), actor));
        await app.ReviewAsync(Reached.CopiesSent, (review, actor) => review.DeferPublication("The trial goes on.", actor.Today.AddDays(30), actor));
        await app.ReviewAsync(Reached.Published, ClosedReviews.FinishActions);
        return [.. await ReturnsAsync(app), .. await OverlaysAsync(app)];
    }

    private static async Task NotHeldAsync(AppFactory app)
    {
        await app.ReviewAsync(Reached.ScopingClosed, (review, actor) =>
        {
            Decide(review, DecisionOutcome.NoReview, actor);
            review.NotifyHomeOffice(actor.Today, "Review manager", homeOfficeReference: null, actor);
            review.RecordScrutiny(ScrutinyOutcome.Accepted, actor.Today, "HO/18", actor);
        });
        await app.ReviewAsync(Reached.ScopingClosed, (review, actor) => Decide(review, DecisionOutcome.Proportionate, actor));
        foreach (var outcome in new[] { DecisionOutcome.NoReview, DecisionOutcome.Proportionate })
        {
            await FamilyToldAsync(app, outcome);
        }
    }

    private static async Task FamilyToldAsync(AppFactory app, DecisionOutcome outcome)
    {
        var id = await app.ReviewAsync(Reached.ScopingClosed, (review, actor) => Decide(review, outcome, actor));
        await app.ChangeReviewAsync(id, (review, actor) => review.NotifyHomeOffice(actor.Today, "Review manager", homeOfficeReference: null, actor));
        if (outcome == DecisionOutcome.NoReview)
        {
            await app.ChangeReviewAsync(id, (review, actor) => review.RecordScrutiny(ScrutinyOutcome.Accepted, actor.Today, "HO/19", actor));
        }

        await app.ChangeReviewAsync(id, (review, actor) => review.InformFamilyOfDecision(new FamilyNotice { WhyNobodyTold = "No relative could be found." }, actor));
    }

    private static void Decide(Review review, DecisionOutcome outcome, Domain.Actor actor)
    {
        if (review.DecisionMeetingOn is null)
        {
            review.FixDecisionMeeting(actor.Today, "Police", actor);
        }

        var decision = ReviewFacts.Decision(review.Regime, actor.Today);
        review.RecordDecision(
            decision with { Outcome = outcome, Criteria = [.. decision.Criteria.Select(c => c with { IsMet = outcome == DecisionOutcome.Review })] }, actor);
    }

    private static async Task<IReadOnlyList<string>> ReturnsAsync(AppFactory app)
    {
        var asked = await ReturnCase.StartAsync(app);
        await ReturnCase.StartAsync(app, (review, _, actor) =>
        {
            foreach (var unneeded in review.Returns)
            {
                review.WaiveReturn(unneeded.Id, "Nothing in its records.", actor);
            }
        });
        await ReturnCase.BeingWrittenAsync(app);
        await ReturnCase.BeingWrittenAsync(app, (review, police, actor) => review.SubmitReturn(police, ReturnCase.Content, actor));
        return [$"/reviews/{asked.ReviewId}/returns/waive/{asked.Police}", $"/reviews/{asked.ReviewId}/returns/move/{asked.Police}"];
    }

    private static async Task<IReadOnlyList<string>> OverlaysAsync(AppFactory app)
    {
        var paused = await app.ReviewAsync(Reached.TermsAgreed);
        await app.ChangeReviewAsync(paused, (review, actor) =>
        {
            review.Extend(ExtensionReason.List.All[0], actor.Today.AddDays(400), "Chair", null, null, "The trial.", actor);
            review.PlaceLegalHold("The coroner asked.", actor);
            review.Pause(HoldReason.List.All[0], actor.Today, actor.Today.AddDays(30), "Chair", "The trial.", actor);
        });
        var extension = await app.LookAsync(paused, r => r.Extensions[0].Id);
        var met = await MeetingAsync(app);
        var sent = await app.ReviewAsync(Reached.FindingsEntered, (review, actor) =>
        {
            var national = new RecommendationText("Ask about stalking.", RecommendationScope.National, null, "College of Policing", ["RISK-1"], review.Lessons[0].Id);
            review.SendRecommendation(review.AddRecommendation(national, actor).Id, actor.Today, actor);
        });
        var recommendation = await app.LookAsync(sent, r => r.Recommendations[^1].Id);
        var action = await app.LookAsync(sent, r => r.Actions[0].Id);
        return
        [
            $"/reviews/{paused}/resume", $"/reviews/{paused}/lift-legal-hold", $"/reviews/{paused}/tell-of-extension/{extension}", .. met,
            $"/reviews/{sent}/findings/recommendations/{recommendation}/reply", $"/reviews/{sent}/actions/{action}/supersede",
            $"/reviews/{await app.ClosedReviewAsync()}/reopen",
        ];
    }

    private static async Task<IReadOnlyList<string>> MeetingAsync(AppFactory app)
    {
        var id = await app.ReviewAsync(Reached.TermsAgreed, (review, actor) =>
            review.ArrangeMeeting(new(MeetingKind.List.All[0], actor.Today, StartsAt: null, "Town hall", Agenda: null), actor));
        await app.ReviewAsync(Reached.TermsAgreed, (review, actor) =>
        {
            review.ArrangeMeeting(new(MeetingKind.List.All[0], actor.Today, StartsAt: null, "Town hall", Agenda: null), actor);
            review.RecordMinutes(review.Meetings[0].Id, MinutesOf(review), actor);
        });
        return [$"/reviews/{id}/cancel-meeting/{await app.LookAsync(id, r => r.Meetings[0].Id)}"];
    }

    private static Minutes MinutesOf(Review review) => new(
        [.. review.Panel.Select(m => new Attendance(m.Id, AttendanceKind.Attended))],
        AreConflictsRedeclared: true,
        ConflictNote: null,
        "The chronology.",
        Decisions: [],
        Actions: [],
        Disagreements: null);
}
