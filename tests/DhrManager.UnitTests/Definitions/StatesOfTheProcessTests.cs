using static DhrManager.UnitTests.Definitions.Shipped;

namespace DhrManager.UnitTests.Definitions;

/// <summary>Every state of the process, from N0 to X1, and the step in which a review stands then.</summary>
public class StatesOfTheProcessTests
{
    [Theory]
    [InlineData("N0 Notified", "notification", "notified")]
    [InlineData("N1 Triage", "notification", "triage")]
    [InlineData("S1 Scoping open", "scoping", "close-scoping")]
    [InlineData("S2 Scoping complete", "decision", "fix-decision-meeting")]
    [InlineData("D1 Decision meeting fixed", "decision", "record-decision")]
    [InlineData("D2 Decided", "decision", "notify-home-office")]
    [InlineData("NR1 No review: Home Office scrutiny", "decision", "record-scrutiny")]
    [InlineData("NR2 No review: closed", "decision", "close-without-review")]
    [InlineData("SD Directed by the Secretary of State", "decision", "end-directed")]
    [InlineData("OR1 Referred to another kind of review", "decision", "inform-family-other-review")]
    [InlineData("C1 Commissioned", "commission", "appoint-chair")]
    [InlineData("C2 Chair appointed", "commission", "convene-panel")]
    [InlineData("C3 Panel convened", "commission", "agree-terms")]
    [InlineData("T1 Terms agreed", "returns", "request-returns")]
    [InlineData("I1 Information gathering", "returns", "all-returns-in")]
    [InlineData("I2 Analysis", "drafting", "complete-analysis")]
    [InlineData("W1 Drafting", "drafting", "issue-draft")]
    [InlineData("W2 Comment rounds", "drafting", "settle-comments")]
    [InlineData("G1 Sign-off", "sign-off", "sign-off-report")]
    [InlineData("Q1 Submitted", "sign-off", "submit-report")]
    [InlineData("Q2 Awaiting quality assurance", "sign-off", "record-qa-outcome")]
    [InlineData("Q3 Outcome received", "sign-off", "start-revisions-after-changes")]
    [InlineData("Q4 Revising", "sign-off", "answer-qa-points")]
    [InlineData("P1 Before publication", "publication", "prepare-publication")]
    [InlineData("P2 Published", "publication", "letter-publication-notice")]
    [InlineData("P3 Publication deferred or withheld", "publication", "review-deferral")]
    [InlineData("A1 Action plan live", "action", "report-action")]
    [InlineData("X1 Closed", "closure", "stage-closed")]
    public void A_state_has_its_step(string state, string definition, string step) =>
        Assert.True(Steps(definition).Any(s => s.Id == step), $"{state}: {definition} has no step {step}.");
}
