using DhrManager.Domain.Publications;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// A cleared report that does not appear: not yet, or not at all.
public sealed partial class Review
{
    /// <summary>Every time publication was put off, the earliest first.</summary>
    public IReadOnlyList<PublicationDeferral> Deferrals { get; private set; } = [];

    /// <summary>The deferral that lasts; null when publication may go ahead.</summary>
    public PublicationDeferral? CurrentDeferral => Deferrals.Count > 0 && Deferrals[^1].EndedOn is null ? Deferrals[^1] : null;

    /// <summary>The day it was decided not to publish; null otherwise.</summary>
    public DateOnly? WithheldOn { get; private set; }

    public string? WithheldReasons { get; private set; }

    /// <summary>Puts publication off until somebody looks again.</summary>
    /// <exception cref="RuleBrokenException">The report is not cleared, is published, withheld or deferred; the reason is missing; the date is not ahead.</exception>
    public void DeferPublication(string reason, DateOnly lookAgainOn, Actor actor)
    {
        RefuseUnlessCleared();
        RefuseWhenDeferred();
        RefuseWhenWithheld();
        RefuseBlank(reason, "Say why publication is put off.", Citations.Publication);
        RefuseLongText(reason, "The reason");
        RefuseDateNotAhead(lookAgainOn, "The day on which somebody looks again", actor);

        Deferrals = [.. Deferrals, new PublicationDeferral(actor.Today, reason, lookAgainOn)];
        Record(new PublicationDeferred(lookAgainOn), actor);
    }

    /// <summary>Takes publication up again.</summary>
    /// <exception cref="RuleBrokenException">Publication is not put off, or the note is missing.</exception>
    public void EndDeferral(string note, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(CurrentDeferral is null, "Publication is not put off.", Citations.Local);
        RefuseBlank(note, "Say what has changed.", Citations.Local);
        RefuseLongText(note, "The note");

        Deferrals = [.. Deferrals.SkipLast(1), CurrentDeferral with { EndedOn = actor.Today, EndNote = note }];
        Record(new DeferralEnded(), actor);
    }

    /// <summary>Decides not to publish. The report can still be published later, if the reasons fall away.</summary>
    /// <exception cref="RuleBrokenException">The report is not cleared, is published or withheld, is deferred, or there are no reasons.</exception>
    /// <remarks>Source: 2016 guidance, section 8; only for compelling reasons about the welfare of children or others concerned.</remarks>
    public void WithholdPublication(string reasons, Actor actor)
    {
        RefuseUnlessCleared();
        RefuseWhenDeferred();
        RefuseWhenWithheld();
        RefuseBlank(
            reasons,
            "Give the compelling reasons, about the welfare of children or of others directly concerned, for not publishing.",
            Citations.Publication);
        RefuseLongText(reasons, "The reasons");

        (WithheldOn, WithheldReasons) = (actor.Today, reasons);
        Record(new PublicationWithheld(), actor);
        RecordWhenReadyToClose(actor);
    }

    private void RefuseWhenDeferred() =>
        RuleBrokenException.ThrowIf(
            CurrentDeferral is not null,
            "Publication is put off. Take it up again first.",
            Citations.Local);

    private void RefuseWhenWithheld() =>
        RuleBrokenException.ThrowIf(WithheldOn is not null, "It has been decided not to publish the report.", Citations.Local);
}
