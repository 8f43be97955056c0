using DhrManager.Domain.Access;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The independent chair: refused where independence is lost, warned about where it has to be explained.
public sealed partial class Review
{
    /// <summary>With this many other live reviews a chair's time becomes doubtful. A warning, not a rule.</summary>
    public const int ManyLiveReviews = 4;

    /// <summary>Null before the appointment and after a chair has left.</summary>
    public ChairAppointment? Chair { get; private set; }

    /// <summary>The chairs who left, oldest first, with when and why.</summary>
    public IReadOnlyList<PastChair> PastChairs { get; private set; } = [];

    /// <summary>The day of the first appointment; null before it.</summary>
    public DateOnly? ChairAppointedOn { get; private set; }

    /// <summary>What a careful reader would ask about the chair, as whole sentences. None of it stops the review.</summary>
    public IReadOnlyList<string> ChairWarnings => Chair is { } chair ? [.. WarningsAbout(chair)] : [];

    /// <summary>Appoints the chair, and puts the chair on the review's list when an account is given.</summary>
    /// <exception cref="RuleBrokenException">
    /// There is a chair or no review yet, a conflict is unanswered or unresolved, the chair works for an agency in the
    /// case, or training, contract or a date is missing or impossible.
    /// </exception>
    /// <remarks>Source: 2016 guidance, section 4. The cooling-off period is the regime's.</remarks>
    public void AppointChair(ChairAppointment appointment, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(CommissionedOn is null, "A chair is appointed once the decision is made and the Home Office has been told.", Citations.Conduct);
        RuleBrokenException.ThrowIf(Chair is not null, "This review has a chair. Record first that the chair has left.", Citations.Local);
        RefuseImpossibleDate(appointment.AppointedOn, "The date of the appointment", actor);
        RefuseIncompleteAppointment(appointment);
        RefuseConflicts(appointment.Conflicts, appointment.ConflictsAssessedBy);
        RefuseDependence(appointment);

        Chair = appointment;
        ChairAppointedOn ??= appointment.AppointedOn;
        Record(new ChairAppointed(appointment.AppointedOn, appointment.PersonId), actor);
        if (appointment.PersonId is { } personId)
        {
            GrantAccess(personId, ReviewRole.IndependentChair, agencyId: null, actor);
        }
    }

    /// <summary>Records that somebody who was asked will not chair the review. The search goes on.</summary>
    /// <exception cref="RuleBrokenException">There is a chair, or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void RecordChairDeclined(string reason, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(Chair is not null, "This review has a chair.", Citations.Local);
        RefuseBlank(reason, "Say in a sentence why they declined. It explains the time it takes to find a chair.", Citations.Local);
        RefuseLongText(reason, "The reason");

        Record(new ChairDeclined(reason), actor);
    }

    /// <summary>Records that the chair left, and takes the chair off the review's list. Another may then be appointed.</summary>
    /// <exception cref="RuleBrokenException">There is no chair, or the date or the reason is missing or impossible.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void EndChair(DateOnly on, string reason, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(Chair is null, "This review has no chair.", Citations.Local);
        RefuseImpossibleDate(on, "The day on which the chair left", actor);
        RuleBrokenException.ThrowIf(on < Chair.AppointedOn, $"The chair was appointed on {Say(Chair.AppointedOn)}. Enter that day or a later one.", Citations.Local);
        RefuseBlank(reason, "Say why the chair left. The report has to account for it.", Citations.Conduct);
        RefuseLongText(reason, "The reason");

        EndRole(Chair.PersonId, ReviewRole.IndependentChair, actor);
        PastChairs = [.. PastChairs, new PastChair(Chair, on, reason)];
        Chair = null;
        Record(new ChairLeft(on), actor);
    }

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

    private IEnumerable<string> WarningsAbout(ChairAppointment chair)
    {
        if (string.IsNullOrWhiteSpace(chair.TrainingEvidence))
        {
            yield return "There is no evidence of training for these reviews. The quality assurance panel may ask.";
        }

        if (string.IsNullOrWhiteSpace(chair.IndependenceStatement))
        {
            yield return "There is no statement of independence yet. The report has to print one.";
        }

        if (IsWithinCoolingOff(chair))
        {
            yield return "The chair left an agency in the case not long ago. The report should explain why that does not matter.";
        }

        if (chair.Conflicts.Any(c => c.IsDeclared))
        {
            yield return "The chair declared an interest. Ask again at every meeting.";
        }

        if (!chair.IsVetted)
        {
            yield return "No vetting has been seen.";
        }

        if (chair.OtherLiveReviews >= ManyLiveReviews)
        {
            yield return $"The chair has {Say(chair.OtherLiveReviews)} other live reviews. Check that there is time for this one.";
        }

        if (chair.ContractEndsOn is { } end && RunningClock(Regimes.ClockCodes.OverviewReport) is { } clock && end < clock.DueOn)
        {
            yield return $"The contract ends on {Say(end)}, before the overview report is due on {Say(clock.DueOn)}.";
        }
    }
}

/// <summary>A chair who left before the end.</summary>
public sealed record PastChair(ChairAppointment Appointment, DateOnly LeftOn, string Reason);

/// <summary>The review has an independent chair.</summary>
/// <param name="PersonId">The chair's account; null without one.</param>
public sealed record ChairAppointed(DateOnly On, Guid? PersonId) : CaseEvent
{
    public override StepDone? Completes => new("appoint-chair");
}

/// <summary>Somebody who was asked will not chair the review.</summary>
public sealed record ChairDeclined(string Reason) : CaseEvent
{
    public override StepDone? Completes => new("appoint-chair", "declined");
}

/// <summary>The chair left.</summary>
public sealed record ChairLeft(DateOnly On) : CaseEvent;
