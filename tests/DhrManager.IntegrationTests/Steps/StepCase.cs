using System.Globalization;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Steps;

/// <summary>A step, who does it, what they type and the outcome that its task then has.</summary>
internal sealed record StepCase(Reached Reached, string Form, string Mailbox, string Outcome, Func<DateOnly, IEnumerable<(string Name, string Value)>> Values)
{
    public static IReadOnlyList<StepCase> All { get; } =
    [
        new(Reached.DraftOut, "panel-comments", "manager", "Done", _ => [("Input.Note", "Nobody commented.")]),
        new(Reached.DraftOut, "agency-check", "manager", "Done", _ => [("Input.Note", "Both agencies agree.")]),
        new(Reached.DraftOut, "family-read", "chair", "Done", _ => [("Input.Note", "They declined.")]),
        new(Reached.AnalysisCompleted, "issue-draft", "chair", "Done", _ => [("Input.SummaryOfChanges", "The first draft.")]),
        new(Reached.RoundsClosed, "settle-comments", "chair", "ready", _ => [("Input.Outcome", "ready")]),
        new(Reached.DraftAgreed, "sign-off-report", "csp.chair", "signed-off", _ =>
            [("Input.Outcome", "signed-off"), ("Input.SignedBy", "Chair of the partnership"), ("Input.IsAnonymous", "true")]),
        new(Reached.SignedOff, "submit-report", "manager", "Done", _ =>
            [.. new[] { "overview-report", "executive-summary", "action-plan", "covering-letter", "data-return", "independence-statement", "family-statement", "sign-off" }.Select(code => ("Input.Items", code))]),
        new(Reached.Submitted, "record-qa-outcome", "manager", "resubmit", today =>
            [("Input.Outcome", "resubmit"), .. Date("Input.LetterOn", today), .. Date("Input.ReceivedOn", today), ("Input.LetterReference", "HO/17"), ("Input.Points[0].Text", "Say how the children were heard.")]),
        new(Reached.Cleared, "prepare-publication", "manager", "Done", today =>
        [
            .. Date("Input.PlannedOn", today.AddDays(30)), ("Input.IsDayKept", "true"), .. Date("Input.FamilyToldOn", today),
            ("Input.IsAnonymityChecked", "true"), ("Input.HasHelpLines", "true"), ("Input.HasContentWarning", "true"), ("Input.Contact", "Communications team"),
        ]),
        new(Reached.PublicationPrepared, "send-copies", "manager", "Done", today => Date("Input.Copies[0].SentOn", today)),
        new(Reached.CopiesSent, "publish", "manager", "published", _ => [("Input.Outcome", "published"), ("Input.Address", "https://example.org/wren")]),
    ];

    public static IEnumerable<(string Name, string Value)> Date(string name, DateOnly date) =>
    [
        ($"{name}.Day", date.Day.ToString(CultureInfo.InvariantCulture)),
        ($"{name}.Month", date.Month.ToString(CultureInfo.InvariantCulture)),
        ($"{name}.Year", date.Year.ToString(CultureInfo.InvariantCulture)),
    ];
}
