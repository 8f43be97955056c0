using DhrManager.Domain.Tasks;

namespace DhrManager.Web.Features.Work.ListWork;

/// <summary>What the first page shows.</summary>
/// <param name="Groups">The reader's own tasks, the most pressing group first; without empty groups.</param>
/// <param name="Waiting">What the reader's reviews wait for from others, the longest late first, the first <see cref="WaitingShown"/>; for managers only.</param>
/// <param name="WaitingCount">How many there are of those, shown or not.</param>
/// <param name="Recent">The reviews the reader opened last.</param>
/// <param name="HasReviews">Whether the reader is on the list of any review.</param>
public sealed record WorkList(
    IReadOnlyList<WorkGroup> Groups,
    IReadOnlyList<WorkItem> Waiting,
    int WaitingCount,
    IReadOnlyList<RecentReview> Recent,
    bool HasReviews)
{
    /// <summary>More than this is a list to work through, and the list of reviews is made for that.</summary>
    public const int WaitingShown = 25;

    /// <summary>For somebody who is on no list.</summary>
    public static WorkList Nothing { get; } = new([], [], 0, [], HasReviews: false);

    public int Count => Groups.Sum(group => group.Items.Count);
}

public sealed record WorkGroup(Urgency Urgency, IReadOnlyList<WorkItem> Items)
{
    public string Title => Urgency switch
    {
        Urgency.VeryOverdue => $"More than {DueDate.VeryOverdueAfter} working days late",
        Urgency.Overdue => "Late",
        Urgency.DueSoon => $"Due within {DueDate.SoonWithin} working days",
        Urgency.Later => "Due later",
        _ => "Without a date",
    };
}

/// <param name="About">Which return, action or meeting; null for what concerns the whole review.</param>
public sealed record WorkItem(
    ReviewTask Task,
    string? About,
    string Reference,
    string Title,
    bool IsPaused,
    DueDate Due,
    string WaitsFor)
{
    public string Href => Links.Step(Task.ReviewId, Task.Form, Task.SubjectId);
}

public sealed record RecentReview(Guid Id, string Reference, string Title);
