namespace DhrManager.Web.Lessons;

/// <summary>Whether something was said again after it had been done.</summary>
public enum SeenAgain
{
    /// <summary>Nobody recorded when, or whether, it was done: that is not a "no".</summary>
    NotKnown,
    No,
    Yes,
}

/// <summary>Lessons or recommendations of several reviews that say something like the same.</summary>
/// <param name="Members">Oldest first.</param>
public sealed record RecurringGroup(IReadOnlyList<Finding> Members)
{
    public Finding First => Members[0];

    public Finding Last => Members[^1];

    /// <summary>In how many reviews.</summary>
    public int Reviews => Members.Select(member => member.ReviewId).Distinct().Count();

    /// <summary>The first day on which one of them had been carried out whole; null when none was.</summary>
    public DateOnly? DoneOn => Members.Min(member => member.DoneOn);

    /// <summary>The first that was published after that day.</summary>
    public Finding? AfterDone => DoneOn is { } done ? Members.FirstOrDefault(member => member.PublishedOn > done) : null;

    public SeenAgain SeenAgain => DoneOn is null ? SeenAgain.NotKnown : AfterDone is null ? SeenAgain.No : SeenAgain.Yes;
}

/// <summary>The groups of the library.</summary>
public sealed record RecurringGroups(IReadOnlyList<RecurringGroup> All);
