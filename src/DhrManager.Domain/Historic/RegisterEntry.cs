using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Historic;

/// <summary>
/// A review of before this system, from the day somebody hears of it to the day its learning is in the library, where an
/// ordinary closed review takes its place.
/// </summary>
/// <remarks>Source: local procedure. About half of the reviews done are in no public list, so the register shows its gaps first.</remarks>
public sealed partial class RegisterEntry
{
    /// <summary>Longest title, characters; titles of reports run to several lines.</summary>
    public const int TitleMaxLength = 400;

    /// <summary>Longest text in a one-line field, characters.</summary>
    public const int ShortTextMaxLength = 200;

    /// <summary>Longest text of a lesson, reason or note, characters.</summary>
    public const int TextMaxLength = 8_000;

    private RegisterEntry()
    {
    }

    public Guid Id { get; private set; }

    public Guid PartnershipId { get; private set; }

    public string Title { get; private set; } = "";

    public string? Reference { get; private set; }

    public ChronologyDate DiedWhen { get; private set; } = ChronologyDate.Unknown;

    public ChronologyDate PublishedWhen { get; private set; } = ChronologyDate.Unknown;

    public EntrySource Source { get; private set; } = EntrySource.Other;

    public EntryHolding Holding { get; private set; } = EntryHolding.Missing;

    public string? Seeker { get; private set; }

    public DateOnly? SeekBy { get; private set; }

    public string? Notes { get; private set; }

    public EntryState State { get; private set; } = EntryState.Registered;

    /// <summary>The entry that stands for the same review; null when this one stands for itself.</summary>
    public Guid? DuplicateOf { get; private set; }

    /// <summary>Why it is not to be published; null otherwise.</summary>
    public WithheldReason? NotPublishedReason { get; private set; }

    public string? NotPublishedNote { get; private set; }

    /// <summary>The closed review in the library; null until it is there.</summary>
    public Guid? ReviewId { get; private set; }

    public DateTime AddedAt { get; private set; }

    /// <summary>Grows by one with every change; a save that started from an older version is refused.</summary>
    public int Version { get; private set; }

    /// <summary>Whether the whole report is wanting and work on it is not settled otherwise.</summary>
    public bool IsGap => Holding != EntryHolding.Held && DuplicateOf is null && State != EntryState.InLibrary && State != EntryState.NotPublished;

    /// <summary>A gap that nobody is trying to fill. What was destroyed cannot be looked for.</summary>
    public bool IsNobodyLooking => IsGap && Holding != EntryHolding.Destroyed && Seeker is null;

    /// <exception cref="RuleBrokenException">The facts are refused; see <see cref="EntryFacts"/>.</exception>
    public static RegisterEntry Add(Guid partnershipId, EntryFacts facts, Actor actor)
    {
        var entry = new RegisterEntry { Id = Guid.CreateVersion7(), PartnershipId = partnershipId, AddedAt = actor.Now };
        entry.Take(facts.Checked(actor.Today));
        return entry;
    }

    /// <exception cref="RuleBrokenException">The facts are refused, or the review is in the library.</exception>
    public void Change(EntryFacts facts, Actor actor)
    {
        RefuseInLibrary();
        Take(facts.Checked(actor.Today));
        Version++;
    }

    /// <summary>Marks it as another entry for the same review; null takes the mark away.</summary>
    /// <exception cref="RuleBrokenException">It is in the library, or is itself what it would be a duplicate of.</exception>
    public void MarkDuplicate(Guid? of)
    {
        RefuseInLibrary();
        RuleBrokenException.ThrowIf(of == Id, "An entry cannot be a duplicate of itself. Choose the other entry.", Citations.Local);
        DuplicateOf = of;
        Version++;
    }

    /// <summary>Settles that neither report nor lessons go into the library.</summary>
    /// <exception cref="RuleBrokenException">It is in the library, or the note is too long.</exception>
    public void DecideNotToPublish(WithheldReason reason, string? note)
    {
        RefuseInLibrary();
        RefuseTooLong(note, TextMaxLength, "The note");
        (State, NotPublishedReason, NotPublishedNote) = (EntryState.NotPublished, reason, note);
        Version++;
    }

    /// <summary>Takes up again what was not to be published, where it had been left.</summary>
    /// <exception cref="RuleBrokenException">It was never decided not to publish it.</exception>
    public void TakeUpAgain()
    {
        RuleBrokenException.ThrowIf(State != EntryState.NotPublished, "Work on this review has not been ended.", Citations.Local);
        (NotPublishedReason, NotPublishedNote) = (null, null);
        State = SecondReaderId is not null ? EntryState.SecondReading
            : FirstReaderId is not null ? EntryState.FirstReading
            : HasReport ? EntryState.ReportRead
            : EntryState.Registered;
        Version++;
    }

    private void Take(EntryFacts facts) =>
        (Title, Reference, DiedWhen, PublishedWhen, Source, Holding, Seeker, SeekBy, Notes) =
        (facts.Title, facts.Reference, facts.DiedWhen, facts.PublishedWhen, facts.Source, facts.Holding, facts.Seeker, facts.SeekBy, facts.Notes);

    private void RefuseInLibrary() =>
        RuleBrokenException.ThrowIf(State == EntryState.InLibrary, "This review is in the library. Change it there.", Citations.Local);

    private static void RefuseTooLong(string? text, int maxLength, string what) =>
        RuleBrokenException.ThrowIf(text?.Length > maxLength, $"{what} must be {maxLength} characters or fewer.", Citations.Local);
}
