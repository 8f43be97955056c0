using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Workflows;

namespace DhrManager.Web.Features.Reviews.ShowReview;

/// <summary>What the overview of a review shows.</summary>
/// <param name="Review">Where it stands, in the same words as in the list of reviews.</param>
/// <param name="Notified">What the partnership was told; null for people of an agency.</param>
/// <param name="Groups">The steps of its course, by stage; for people of an agency their agency's tasks.</param>
/// <param name="Pictures">The flowcharts of its course, the running ones first; none for people of an agency.</param>
/// <param name="Parts">What runs beside its course: requests, returns, meetings, actions.</param>
public sealed record ReviewOverview(
    ListedReview Review,
    ReviewFacts Facts,
    NotifiedDeath? Notified,
    IReadOnlyList<StepGroup> Groups,
    IReadOnlyList<CoursePicture> Pictures,
    IReadOnlyList<ReviewPartLine> Parts);

/// <summary>The dates that everybody on a review asks for first.</summary>
public sealed record ReviewFacts(
    DecisionOutcome? Decision,
    DateOnly? DirectedOn,
    DateOnly? CommissionedOn,
    DateOnly? ChairAppointedOn,
    DateOnly? TermsAgreedOn,
    DateOnly? PublishedOn,
    DateOnly? ClosedOn,
    IReadOnlyList<JointReview> JointReviews,
    SubmissionFacts? Submission);

/// <summary>The pack that was sent to the Home Office last.</summary>
/// <param name="AnsweredOn">When the letter of quality assurance came; null while it is awaited.</param>
public sealed record SubmissionFacts(DateOnly SentOn, DateOnly? AcknowledgedOn, DateOnly? PanelOn, DateOnly? AnsweredOn)
{
    public bool AwaitsOutcome => AnsweredOn is null;
}

public sealed record StepGroup(string Title, IReadOnlyList<StepLine> Steps);

/// <summary>One line of the task list.</summary>
/// <param name="Href">The step's page, when the reader can do it now.</param>
/// <param name="Colour">Only for what is open: the eye should go there.</param>
public sealed record StepLine(string Title, string Status, TagColour? Colour = null, string? Href = null, string? Hint = null)
{
    public static StepLine Done(string title, DateTime? at) => new(title, "Done", Hint: at is { } day ? $"Done on {UkText.Day(day)}" : null);

    public static StepLine NotStarted(string title) => new(title, "Not started");
}

public sealed record CoursePicture(Guid InstanceId, bool IsFinished, WorkflowPicture Picture);

/// <summary>A request, return, meeting or action: what it is, whose, and what it waits for.</summary>
public sealed record ReviewPartLine(string Kind, string About, string WaitsFor, DueDate Due, bool IsFinished);
