using DhrManager.Domain.Returns;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The agencies' chronologies become one. The entries are kept apart from the review: see Chronologies/ChronologyEntry.cs.
public sealed partial class Review
{
    public DateOnly? ChronologyCombinedOn { get; private set; }

    /// <summary>Conflicts and gaps found when the chronologies were combined.</summary>
    public string? ChronologyNotes { get; private set; }

    public int ChronologyEntryCount { get; private set; }

    /// <summary>Records that the agencies' chronologies are one.</summary>
    /// <param name="entries">How many entries it holds.</param>
    /// <exception cref="RuleBrokenException">A return is outstanding, or conflicts and gaps are not noted.</exception>
    public void CombineChronology(string notes, int entries, Actor actor)
    {
        RefuseWhenClosed();
        ArgumentOutOfRangeException.ThrowIfNegative(entries);
        RefuseOutstandingReturns("Combine the chronology when they are in.");
        RefuseBlank(notes, "Note the conflicts and gaps between the agencies' accounts, or that there are none.", Citations.Reports);
        RefuseTooLong(notes, TextMaxLength, "The note");

        (ChronologyCombinedOn, ChronologyNotes, ChronologyEntryCount) = (actor.Today, notes, entries);
        Record(new ChronologyCombined(entries), actor);
    }
}
