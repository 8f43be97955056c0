using DhrManager.Workflows.Activities;
using static DhrManager.UnitTests.Definitions.Shipped;

namespace DhrManager.UnitTests.Definitions;

/// <summary>Forms, ports and events are names that domain, pages and definitions share. A change here is a change there.</summary>
public class ContractTests
{
    [Theory]
    [InlineData("notification", "DeathNotified")]
    [InlineData("scoping", "ReviewAccepted")]
    [InlineData("scoping-request", "ScopingRequested")]
    [InlineData("decision", "ScopingClosed")]
    [InlineData("commission", "ReviewCommissioned")]
    [InlineData("replace-chair", "ChairLeft")]
    [InlineData("returns", "TermsAgreed")]
    [InlineData("agency-return", "ReturnRequested")]
    [InlineData("panel-meeting", "MeetingArranged")]
    [InlineData("drafting", "ChronologyCombined")]
    [InlineData("sign-off", "DraftAgreed")]
    [InlineData("publication", "ClearedForPublication")]
    [InlineData("action", "ActionAgreed")]
    [InlineData("closure", "ReadyToClose")]
    [InlineData("reopening", "ReviewReopened")]
    public void An_event_of_the_review_starts_the_definition(string id, string trigger)
    {
        var entry = Assert.Single(Steps(id), s => s.CanStartWorkflow);

        Assert.Equal(ActivityNames.Event, entry.Type);
        Assert.Equal(trigger, entry.Input("eventName"));
    }

    [Theory]
    [InlineData("scoping-request", "ScopingWaived ScopingWithdrawn")]
    [InlineData("replace-chair", "ReviewClosed")]
    [InlineData("returns", "AllReturnsIn")]
    [InlineData("agency-return", "ReturnWaived")]
    [InlineData("panel-meeting", "MeetingCancelled")]
    [InlineData("action", "ActionSuperseded")]
    public void The_definition_waits_for_these_events(string id, string events) => Assert.Equal(
        events.Split(' '),
        Steps(id).Where(s => s.Type == ActivityNames.Event && !s.CanStartWorkflow).Select(s => s.Input("eventName")!));

    [Theory]
    [InlineData("notification", "triage", "accept duplicate not-relevant transfer")]
    [InlineData("scoping", "issue-scoping", "Done")]
    [InlineData("scoping", "close-scoping", "Done")]
    [InlineData("scoping-request", "answer-scoping", "Done")]
    [InlineData("decision", "fix-decision-meeting", "Done")]
    [InlineData("decision", "record-decision", "review joint no-review other-review proportionate defer transfer")]
    [InlineData("decision", "notify-home-office", "Done")]
    [InlineData("decision", "record-scrutiny", "accepted directed")]
    [InlineData("decision", "inform-family-of-decision", "Done")]
    [InlineData("decision", "close-without-review", "Done")]
    [InlineData("decision", "record-proportionate-learning", "Done")]
    [InlineData("commission", "inform-family", "Done")]
    [InlineData("commission", "appoint-chair", "Done declined")]
    [InlineData("commission", "convene-panel", "Done")]
    [InlineData("commission", "agree-terms", "Done")]
    [InlineData("replace-chair", "appoint-chair", "Done declined")]
    [InlineData("returns", "request-returns", "Done")]
    [InlineData("returns", "combine-chronology", "Done")]
    [InlineData("agency-return", "nominate-author", "Done")]
    [InlineData("agency-return", "write-return", "Done")]
    [InlineData("agency-return", "sign-off-return", "signed-off back-to-author")]
    [InlineData("agency-return", "check-return", "accept send-back")]
    [InlineData("panel-meeting", "record-minutes", "Done")]
    [InlineData("panel-meeting", "approve-minutes", "approve send-back")]
    [InlineData("drafting", "complete-analysis", "Done")]
    [InlineData("drafting", "issue-draft", "Done")]
    [InlineData("drafting", "panel-comments", "Done")]
    [InlineData("drafting", "agency-check", "Done")]
    [InlineData("drafting", "family-read", "Done")]
    [InlineData("drafting", "settle-comments", "ready another-round")]
    [InlineData("sign-off", "sign-off-report", "signed-off returned")]
    [InlineData("sign-off", "revise-report", "Done")]
    [InlineData("sign-off", "submit-report", "Done")]
    [InlineData("sign-off", "record-qa-outcome", "publish publish-after-changes resubmit")]
    [InlineData("sign-off", "answer-qa-points", "Done")]
    [InlineData("publication", "prepare-publication", "Done")]
    [InlineData("publication", "send-copies", "Done")]
    [InlineData("publication", "publish", "published deferred withheld")]
    [InlineData("publication", "review-deferral", "Done")]
    [InlineData("action", "respond-to-action", "accepted not-accepted")]
    [InlineData("action", "report-action", "Done")]
    [InlineData("action", "verify-action", "accept send-back")]
    [InlineData("action", "audit-action", "embedded not-embedded")]
    [InlineData("closure", "close-review", "Done")]
    [InlineData("reopening", "close-review", "Done")]
    public void A_form_has_these_outcomes(string id, string form, string ports)
    {
        var steps = Steps(id).Where(s => s.Input("form") == form).ToList();

        Assert.NotEmpty(steps);
        Assert.All(steps, s => Assert.Equal(ports.Split(' '), Catalog.PortsOf(s)));
    }

    [Fact]
    public void No_definition_has_a_form_that_the_list_above_lacks()
    {
        var listed = typeof(ContractTests).GetMethod(nameof(A_form_has_these_outcomes))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            .Select(a => ((InlineDataAttribute)a).GetData(null!).Single())
            .Select(row => $"{row[0]} {row[1]}");

        Assert.Empty(StepsOfType(HumanTask).Select(s => $"{s.Definition} {s.Step.Input("form")}").Except(listed));
    }
}
