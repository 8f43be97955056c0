using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

/// <summary>
/// The review of one death, from notification to closure. One partial file per stage; each public method is something
/// that somebody did, checks the rules of its stage, changes the facts and records one or more events.
/// </summary>
/// <remarks>
/// The order of the steps is the workflow's business. The methods here refuse what would be wrong in any order.
/// </remarks>
public sealed partial class Review
{
    /// <summary>Longest text in a one-line field, characters.</summary>
    public const int ShortTextMaxLength = 200;

    /// <summary>Longest text in a reason or note, characters.</summary>
    public const int TextMaxLength = 8_000;

    private readonly List<RecordedEvent> _events = [];

    private Review()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The partnership's own reference, for example <c>DHR-PA-2026-03</c>.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>What the review is called outside its panel: the pseudonym of the person who died.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The law and guidance the review opened under, and stays under.</summary>
    public Regime Regime { get; private set; } = null!;

    /// <summary>The partnership that leads.</summary>
    public Guid PartnershipId { get; private set; }

    public ReviewStage Stage { get; private set; } = ReviewStage.Notification;

    /// <summary>Grows by one with every change; a save that started from an older version is refused.</summary>
    public int Version { get; private set; }

    public DateTime OpenedAt { get; private set; }

    /// <summary>What was recorded since the review was loaded.</summary>
    public IReadOnlyList<RecordedEvent> NewEvents => _events;

    /// <summary>Takes the new events; the caller saves them with the review. Counts as one change of the version.</summary>
    public IReadOnlyList<RecordedEvent> TakeEvents()
    {
        RecordedEvent[] taken = [.. _events];
        if (taken.Length > 0)
        {
            Version++;
            _events.Clear();
        }

        return taken;
    }

    /// <summary>Called by the workflow when the review enters a stage.</summary>
    public void EnterStage(ReviewStage stage, Actor actor)
    {
        if (Stage == stage)
        {
            return;
        }

        Stage = stage;
        Record(new StageEntered(stage.Code), actor);
    }

    private void Record(CaseEvent happened, Actor actor) => _events.Add(new RecordedEvent(Id, happened, actor));

    private void RefuseWhenClosed() =>
        RuleBrokenException.ThrowIf(
            ClosedOn is not null,
            $"{Reference} is closed. Reopen it first, with a reason.",
            Citations.Local);

    // A date that somebody types: it happened, so it is not in the future, and not before the review began.
    private void RefuseImpossibleDate(DateOnly date, string what, Actor actor) =>
        RuleBrokenException.ThrowIf(
            date < NotifiedOn || date > actor.Today,
            $"{what} must be between {Say(NotifiedOn)}, when the death was notified, and today.",
            Citations.Local);
}
