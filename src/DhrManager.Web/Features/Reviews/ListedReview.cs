using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Reviews;

/// <summary>One review as the list shows it.</summary>
/// <param name="Milestone">What is due next; null when nothing has a date.</param>
/// <param name="WaitsFor">What holds it up now and with whom, in one line.</param>
public sealed record ListedReview(ReviewRow Row, string Partnership, string? Milestone, DueDate Due, string WaitsFor)
{
    public string NextDate => Milestone is null ? "None" : $"{Milestone}: {Due.Sentence}";

    public string Stage => Row.ClosedAs is { } closedAs ? $"{Row.Stage.Label}: {closedAs.Label.ToLowerInvariant()}" : Row.Stage.Label;

    public static IReadOnlyList<string> Columns { get; } =
        ["Reference", "Title", "Partnership", "Stage", "Paused", "Notified", "Next date", "Due on", "How pressing", "Waits for"];

    public IReadOnlyList<string> Cells =>
    [
        Row.Reference,
        Row.Title,
        Partnership,
        Stage,
        Row.PausedFrom is null ? "No" : "Yes",
        UkText.Date(Row.NotifiedOn),
        Milestone ?? "None",
        UkText.Date(Due.On, ifNone: ""),
        Due.On is null ? "" : Due.Words,
        WaitsFor,
    ];
}
