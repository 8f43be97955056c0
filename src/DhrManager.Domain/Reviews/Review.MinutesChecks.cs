using DhrManager.Domain.Panels;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What makes minutes complete.
public sealed partial class Review
{
    private void RefuseAttendance(IReadOnlyList<Attendance> attendance, DateOnly on)
    {
        var missing = _panel
            .Where(m => m.AppointedOn <= on && (m.EndedOn is null || m.EndedOn > on))
            .Where(m => !attendance.Any(a => a.MemberId == m.Id))
            .Select(m => m.Name)
            .ToList();
        RuleBrokenException.ThrowIf(
            missing.Count > 0,
            $"Say for each member of the panel whether they came. Missing: {string.Join(", ", missing)}.",
            Citations.Conduct);
        RuleBrokenException.ThrowIf(
            attendance.DistinctBy(a => a.MemberId).Count() < attendance.Count || attendance.Any(a => !_panel.Exists(m => m.Id == a.MemberId)),
            "List each member of this panel once.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            attendance.Any(a => a.Kind == AttendanceKind.Deputy && string.IsNullOrWhiteSpace(a.DeputyName)),
            "Enter the name of each deputy who came.",
            Citations.Conduct);
    }

    private static void RefuseUnfinishedLines(Minutes minutes)
    {
        RuleBrokenException.ThrowIf(
            minutes.Decisions.Any(d => string.IsNullOrWhiteSpace(d.Text) || string.IsNullOrWhiteSpace(d.Reason)),
            "Enter each decision with its reason, or take it out.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            minutes.Actions.Any(a => string.IsNullOrWhiteSpace(a.Text) || string.IsNullOrWhiteSpace(a.Owner)),
            "Enter each action with who does it, or take it out.",
            Citations.Local);
    }

    private static void RefuseLongMinutes(Minutes minutes)
    {
        RefuseTooLong(minutes.Discussion, Minutes.DiscussionMaxLength, "The discussion");
        RefuseLongText(minutes.ConflictNote, "The note on conflicts");
        RefuseLongText(minutes.Disagreements, "The disagreements");
        foreach (var decision in minutes.Decisions)
        {
            RefuseLongText(decision.Text, "Each decision");
            RefuseLongText(decision.Reason, "Each reason");
            RefuseLongText(decision.Dissent, "Each dissent");
        }

        foreach (var action in minutes.Actions)
        {
            RefuseLongText(action.Text, "Each action");
            RefuseLongShortText(action.Owner, "Who does an action");
        }
    }
}
