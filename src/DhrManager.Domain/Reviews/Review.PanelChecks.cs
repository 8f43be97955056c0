using DhrManager.Domain.Panels;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Who may sit on a panel.
public sealed partial class Review
{
    private void RefuseWithoutPanel() =>
        RuleBrokenException.ThrowIf(PanelConvenedOn is null, "Convene the panel first.", Citations.Conduct);

    private static void RefuseUnfitMember(PanelSeat seat)
    {
        RefuseBlank(seat.Name, "Enter the name and post of each member. They are printed in the report.", Citations.Conduct);
        RefuseLongShortText(seat.Name, "The name and post of a member");
        RefuseLongShortText(seat.Deputy, "The deputy");
        RuleBrokenException.ThrowIf(
            seat.IsInvolvedInCase,
            $"{seat.Name} was involved in the case or managed somebody who was. Ask the agency for another member.",
            Citations.Conduct);
        RuleBrokenException.ThrowIf(
            !seat.SignedConfidentiality || !seat.SignedConflicts,
            $"{seat.Name} has not signed the declarations on confidentiality and on conflicts. Get both before the first papers go out.",
            Citations.Conduct);
    }

    private static void RefuseTwoSeats(IReadOnlyList<PanelSeat> seats) =>
        RuleBrokenException.ThrowIf(
            seats.Where(s => s.PersonId is not null).GroupBy(s => s.PersonId).Any(g => g.Count() > 1),
            "One person has two seats. Take one out.",
            Citations.Local);

    private void RefuseSecondSeat(PanelSeat seat) =>
        RuleBrokenException.ThrowIf(
            seat.PersonId is not null && _panel.Exists(m => m.IsCurrent && m.PersonId == seat.PersonId),
            $"{seat.Name} is on the panel already.",
            Citations.Local);

    // An observer does not speak for an agency, so does not fill its place.
    private void RefuseUnexplainedGaps(IReadOnlyList<PanelSeat> seats, IReadOnlyList<MissingMember> missing)
    {
        foreach (var required in Regime.RequiredPanel)
        {
            var isFilled = seats.Any(s => s.AgencyKind == required.AgencyKind && s.Capacity != PanelCapacity.Observer);
            RuleBrokenException.ThrowIf(
                isFilled && missing.Any(m => m.AgencyKind == required.AgencyKind),
                $"Somebody sits for: {required.Label}. Take out the reason why nobody does, or the member: the report cannot say both.",
                required.Citation);
            RuleBrokenException.ThrowIf(
                !isFilled
                    && !missing.Any(m => m.AgencyKind == required.AgencyKind && !string.IsNullOrWhiteSpace(m.Reason)),
                $"Nobody sits for: {required.Label}. Add a member, or say why there is none. The report has to explain it.",
                required.Citation);
        }

        foreach (var gap in missing)
        {
            RefuseLongText(gap.Reason, "Each reason for a missing member");
        }
    }
}
