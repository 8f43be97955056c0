namespace DhrManager.Domain.Tasks;

/// <summary>Something a role has to do on a review now. Opened and closed by the workflow only.</summary>
public sealed class ReviewTask
{
    private ReviewTask()
    {
    }

    public ReviewTask(Guid id, Guid reviewId, string form, string title, string roles, DateTime openedAt)
    {
        Id = id;
        ReviewId = reviewId;
        Form = form;
        Title = title;
        Roles = roles;
        OpenedAt = openedAt;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>The workflow instance and the waiting step in it that this task completes.</summary>
    public Guid InstanceId { get; init; }

    public string StepId { get; init; } = "";

    /// <summary>Which page completes it, for example <c>record-decision</c>.</summary>
    public string Form { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Codes of the roles that may do it, separated by spaces.</summary>
    public string Roles { get; private set; } = "";

    /// <summary>The return, action, meeting or request it is about.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The agency whose people do it; null when it is for the partnership, the panel or the chair.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>The clock that sets its date; null when the date is the task's own or there is none.</summary>
    public string? ClockCode { get; init; }

    public DateOnly? DueOn { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public Guid? ClosedBy { get; private set; }

    /// <summary>The outcome; null while open and when the workflow withdrew the task.</summary>
    public string? Outcome { get; private set; }

    public bool IsOpen => ClosedAt is null;

    public bool IsFor(string role) => Roles.Split(' ').Contains(role, StringComparer.Ordinal);

    /// <summary>Turns it into the task of the step that took the place of its own.</summary>
    /// <param name="roles">Codes separated by spaces.</param>
    public void Become(string form, string title, string roles) => (Form, Title, Roles) = (form, title, roles);

    public void MoveTo(DateOnly? dueOn) => DueOn = dueOn;

    /// <param name="outcome">Null when the workflow withdrew the task instead of its being done.</param>
    public void Close(string? outcome, Actor actor)
    {
        ClosedAt = actor.Now;
        ClosedBy = outcome is null ? null : actor.PersonId;
        Outcome = outcome;
    }
}
