using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Calendar;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Actions.ReadAction;

/// <summary>One thing that happened to an action.</summary>
internal sealed record ActionHistoryLine(DateTime At, DateOnly On, string What, string? Details, string? By)
{
    /// <summary>All of it, the newest first. Nothing follows the end of an action, and nothing precedes the agency's answer.</summary>
    public static IReadOnlyList<ActionHistoryLine> Of(PlannedAction action) => [.. End(action), .. Between(action).OrderByDescending(line => line.At), .. Answer(action)];

    private static IEnumerable<ActionHistoryLine> Between(PlannedAction action) =>
        action.SharingNotes.Select(n => Line(n.At, n.IsShared ? "One action for several reviews" : "Went its own way again", n.Reason, n.By))
            .Concat(action.TargetMoves.Select(m => Line(m.At, $"Target moved from {UkText.Date(m.From)} to {UkText.Date(m.To)}", m.Reason, m.MovedBy)))
            .Concat(action.Updates.Select(u => Line(u.At, $"Progress, expected to be done on {UkText.Date(u.ForecastOn)}", u.Progress, u.UpdatedBy)))
            .Concat(action.Reports.Select(r => Line(r.At, $"Reported done on {UkText.Date(r.DoneOn)}", $"{r.Outcome} Evidence: {r.Evidence} ({r.Level.Label})", r.ReportedByName)))
            .Concat(action.Verifications.Select(v => Line(v.At, v.IsAccepted ? "Verified" : "Sent back", v.Comment, v.VerifiedBy)))
            .Concat(action.Audits.Select(a => Line(a.At, a.IsEmbedded ? "Audited: the change has lasted" : "Audited: the change has not lasted", $"{a.Finding} ({a.Level.Label})", a.AuditedBy)));

    private static IEnumerable<ActionHistoryLine> End(PlannedAction action)
    {
        if (action is { SupersededReason: { } reason, ClosedOn: { } closedOn })
        {
            yield return new(default, closedOn, "Taken out of the plan", reason, null);
        }
    }

    private static IEnumerable<ActionHistoryLine> Answer(PlannedAction action)
    {
        if (action is { Response: { } response, RespondedOn: { } respondedOn })
        {
            yield return new(default, respondedOn, response.Label, action.ResponseReason, action.LeadOfficerRole);
        }
    }

    private static ActionHistoryLine Line(DateTime at, string what, string? details, string by) =>
        new(at, UkTime.ToUkDate(at), what, details, by);
}
