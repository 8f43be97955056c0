using DhrManager.Domain.Panels;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What an appointment needs.
public sealed partial class Review
{
    private static void RefuseIncompleteAppointment(ChairAppointment chair)
    {
        RefuseBlank(chair.Name, "Enter the name of the chair. It is printed in the report.", Citations.Conduct);
        RefuseLongShortText(chair.Name, "The name");
        RuleBrokenException.ThrowIf(chair.ContractStartsOn is null, "Enter the day on which the contract starts.", Citations.Local);
        RuleBrokenException.ThrowIf(chair.ContractEndsOn < chair.ContractStartsOn, "The contract must not end before it starts.", Citations.Local);
        RuleBrokenException.ThrowIf(
            string.IsNullOrWhiteSpace(chair.TrainingEvidence) && string.IsNullOrWhiteSpace(chair.TrainingWaivedBecause),
            "Enter the chair's training for these reviews, or say why this chair is suitable without it.",
            Citations.Conduct);
        RefuseLongText(chair.TrainingEvidence, "The training");
        RefuseLongText(chair.TrainingWaivedBecause, "The reason for doing without training");
        RefuseLongText(chair.WhyEmploymentDoesNotMatter, "The reason why the employment does not matter");
        RefuseLongText(chair.IndependenceStatement, "The statement of independence");
        RuleBrokenException.ThrowIf(chair.OtherLiveReviews < 0, "Enter how many other live reviews the chair has, or 0.", Citations.Local);
    }

    private static void RefuseConflicts(IReadOnlyList<ConflictAnswer> answers, string assessedBy)
    {
        foreach (var question in ConflictQuestion.List.All)
        {
            var given = answers.Where(a => a.Question == question).ToList();
            RuleBrokenException.ThrowIf(given.Count != 1, $"Answer this question on conflicts once: {question.Label}.", Citations.Conduct);
            RuleBrokenException.ThrowIf(
                given[0].IsDeclared && string.IsNullOrWhiteSpace(given[0].Detail),
                $"Say what was declared: {question.Label}.",
                Citations.Conduct);
            RuleBrokenException.ThrowIf(
                given[0].IsUnresolved,
                $"A conflict is unresolved: {question.Label}. Say what makes it acceptable, or appoint somebody else.",
                Citations.Conduct);
            RefuseLongText(given[0].Detail, "Each declaration");
            RefuseLongText(given[0].Mitigation, "Each measure against a conflict");
        }

        RefuseBlank(assessedBy, "Enter who judged the declared interests.", Citations.Conduct);
        RefuseLongShortText(assessedBy, "Who judged the declared interests");
    }

    private void RefuseDependence(ChairAppointment chair)
    {
        RuleBrokenException.ThrowIf(
            chair.IsEmployedByInvolvedAgency,
            "The chair must not work for an agency in the case. Appoint somebody independent.",
            Citations.Conduct);
        RuleBrokenException.ThrowIf(
            IsWithinCoolingOff(chair) && string.IsNullOrWhiteSpace(chair.WhyEmploymentDoesNotMatter),
            $"The chair left an agency in the case less than {Regime.ChairCoolingOffYears} years before the appointment. Say why that does not matter, or appoint somebody else.",
            Citations.Local);
    }

    private bool IsWithinCoolingOff(ChairAppointment chair) =>
        chair.LeftInvolvedAgencyOn is { } left && chair.AppointedOn < left.AddYears(Regime.ChairCoolingOffYears);
}
