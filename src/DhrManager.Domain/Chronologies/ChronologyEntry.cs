using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Chronologies;

/// <summary>One contact or event as one agency's records tell it. Changed on its own, because a review may have thousands.</summary>
/// <remarks>Source: 2016 guidance, section 7, on chronologies; the columns are those of comparable local templates.</remarks>
public sealed class ChronologyEntry
{
    /// <summary>Longest time of day or source, characters.</summary>
    public const int ShortTextMaxLength = 200;

    /// <summary>Longest event, action, outcome or comment, characters.</summary>
    public const int TextMaxLength = 8_000;

    private ChronologyEntry()
    {
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>The return it came in with.</summary>
    public Guid ReturnId { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <summary>Its place in the agency's own order, from 1.</summary>
    public int Sequence { get; private set; }

    /// <summary>First day it may have been; null when not recorded.</summary>
    public DateOnly? HappenedFromOn { get; private set; }

    /// <summary>Last day it may have been.</summary>
    public DateOnly? HappenedUntilOn { get; private set; }

    public DatePrecision Precision { get; private set; } = DatePrecision.Unknown;

    /// <summary>As typed, for example "14:30" or "evening".</summary>
    public string? Time { get; private set; }

    /// <summary>Which record it comes from, so that it can be checked.</summary>
    public string Source { get; private set; } = "";

    public string Event { get; private set; } = "";

    public string? Action { get; private set; }

    public string? Outcome { get; private set; }

    /// <summary>The author's judgement, kept apart from fact.</summary>
    public string? Comment { get; private set; }

    /// <summary>Pseudonyms of the people it is about.</summary>
    public IReadOnlyList<string> Concerns { get; private set; } = [];

    public DateTime AddedAt { get; private set; }

    public Guid AddedBy { get; private set; }

    /// <summary>How it read before each correction, oldest first. Empty while it stands as first entered.</summary>
    public IReadOnlyList<ChronologyCorrection> Corrections { get; private set; } = [];

    /// <summary>Everything about the event as it reads now.</summary>
    public ChronologyRow Row => new(Date, Time, Source, Event, Action, Outcome, Comment, Concerns);

    public ChronologyDate Date => new(HappenedFromOn, HappenedUntilOn, Precision);

    /// <summary>Enters one event.</summary>
    /// <param name="sequence">Its place in the agency's own order, from 1.</param>
    /// <exception cref="RuleBrokenException">The source or the event is missing, the date lies ahead, or a text is too long.</exception>
    public static ChronologyEntry Add(Guid reviewId, Guid returnId, Guid agencyId, int sequence, ChronologyRow row, Actor actor)
    {
        var entry = new ChronologyEntry
        {
            Id = Guid.CreateVersion7(),
            ReviewId = reviewId,
            ReturnId = returnId,
            AgencyId = agencyId,
            Sequence = sequence,
            AddedAt = actor.Now,
            AddedBy = actor.PersonId,
        };
        entry.Fill(row, actor);
        return entry;
    }

    /// <summary>
    /// Corrects it and keeps how it read before. What the composite hangs on the entry stays with it, because its id stays.
    /// </summary>
    /// <exception cref="RuleBrokenException">The reason is missing or too long, or the new text could not be entered either.</exception>
    public void Correct(ChronologyRow row, string reason, Actor actor)
    {
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(reason), "Say why the event is corrected.", Citations.Local);
        RuleBrokenException.ThrowIf(reason.Length > TextMaxLength, $"The reason must be {TextMaxLength:N0} characters or fewer.", Citations.Local);

        var before = Row;
        Fill(row, actor);
        Corrections = [.. Corrections, new ChronologyCorrection(before, reason, actor.Now, actor.PersonId)];
    }

    private void Fill(ChronologyRow row, Actor actor)
    {
        if (row.Problems(actor.Today).FirstOrDefault() is { } problem)
        {
            throw new RuleBrokenException(problem, Citations.Reports);
        }

        (HappenedFromOn, HappenedUntilOn, Precision) = row.Date;
        (Time, Source, Event) = (row.Time, row.Source.Trim(), row.Event.Trim());
        (Action, Outcome, Comment, Concerns) = (row.Action, row.Outcome, row.Comment, row.Concerns);
    }
}

/// <summary>An event was corrected.</summary>
/// <param name="Before">How it read until then.</param>
public sealed record ChronologyCorrection(ChronologyRow Before, string Reason, DateTime At, Guid By);
