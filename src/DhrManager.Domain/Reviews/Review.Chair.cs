using DhrManager.Domain.Access;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The independent chair: refused where independence is lost, warned about where it has to be explained.
public sealed partial class Review
{
    /// <summary>Null before the appointment and after a chair has left.</summary>
    public ChairAppointment? Chair { get; private set; }

    /// <summary>The chairs who left, oldest first, with when and why.</summary>
    public IReadOnlyList<PastChair> PastChairs { get; private set; } = [];

    /// <summary>Who declined, by date and reason: it explains the time it takes to find a chair.</summary>
    public IReadOnlyList<ChairRefusal> ChairRefusals { get; private set; } = [];

    /// <summary>The day of the first appointment; null before it.</summary>
    public DateOnly? ChairAppointedOn { get; private set; }

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

    /// <summary>Enters or rewords the chair's statement of independence, which may follow the appointment.</summary>
    /// <exception cref="RuleBrokenException">There is no chair, or the statement is missing or too long.</exception>
    /// <remarks>Source: 2016 guidance, section 4.</remarks>
    public void StateIndependence(string statement, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(Chair is null, "Nobody chairs this review now, so nobody can state their independence. Appoint a chair first.", Citations.Conduct);
        RefuseBlank(statement, "Enter the statement of independence as the report will print it.", Citations.Conduct);
        RefuseLongText(statement, "The statement of independence");

        Chair = Chair with { IndependenceStatement = statement.Trim() };
        Record(new IndependenceStated(), actor);
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

        ChairRefusals = [.. ChairRefusals, new ChairRefusal(actor.Today, reason)];
        Record(new ChairDeclined(), actor);
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
}

/// <summary>A chair who left before the end.</summary>
public sealed record PastChair(ChairAppointment Appointment, DateOnly LeftOn, string Reason);

/// <summary>Somebody was asked to chair the review and declined.</summary>
public sealed record ChairRefusal(DateOnly On, string Reason);

/// <summary>The review has an independent chair.</summary>
/// <param name="PersonId">The chair's account; null without one.</param>
public sealed record ChairAppointed(DateOnly On, Guid? PersonId) : CaseEvent
{
    public override StepDone? Completes => new("appoint-chair");
}

/// <summary>Somebody who was asked will not chair the review.</summary>
public sealed record ChairDeclined : CaseEvent
{
    public override StepDone? Completes => new("appoint-chair", "declined");
}

/// <summary>The chair's statement of independence was entered or reworded.</summary>
public sealed record IndependenceStated : CaseEvent;

/// <summary>The chair left.</summary>
public sealed record ChairLeft(DateOnly On) : CaseEvent;
