using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Historic;

// The report comes in, and somebody takes from it what it teaches.
public sealed partial class RegisterEntry
{
    private readonly List<TakenItem> _items = [];

    public IReadOnlyList<TakenItem> Items => _items;

    /// <summary>Pages of the report that was read in; 0 when there is none.</summary>
    public int PageCount { get; private set; }

    public bool HasReport => PageCount > 0;

    public Guid? FirstReaderId { get; private set; }

    public string? FirstReader { get; private set; }

    /// <summary>So that no number is given twice.</summary>
    public int LastItemNumber { get; private set; }

    private bool IsInFirstReading => State == EntryState.Registered || State == EntryState.ReportRead || State == EntryState.FirstReading;

    /// <summary>Puts the text of a report to the entry, which is then held.</summary>
    /// <exception cref="RuleBrokenException">It has a report already, is past its first reading, or the report has no pages.</exception>
    public void AttachReport(int pageCount)
    {
        RefuseInLibrary();
        RuleBrokenException.ThrowIf(HasReport, "This entry has a report already. Mark the other file as a duplicate, or register it by itself.", Citations.Local);
        RuleBrokenException.ThrowIf(!IsInFirstReading, "The first reading is over. A report can no longer be put to this entry.", Citations.Local);
        RuleBrokenException.ThrowIf(pageCount < 1, "The report has no pages.", Citations.Local);
        (PageCount, Holding, Seeker, SeekBy) = (pageCount, EntryHolding.Held, null, null);
        State = State == EntryState.Registered ? EntryState.ReportRead : State;
        Version++;
    }

    /// <summary>Takes a lesson, recommendation or piece of good practice. Whoever takes the first is the first reader.</summary>
    /// <remarks>In the second reading it is what the first reader did not see, and waits to be settled.</remarks>
    /// <exception cref="RuleBrokenException">Reading is over, somebody else reads, or the text is missing, too long or not on a page of the report.</exception>
    public TakenItem Take(TakenText text, Actor actor)
    {
        RefuseUnlessReading(actor);
        RefuseText(text);
        var item = new TakenItem(Id, ++LastItemNumber, text, State == EntryState.SecondReading, actor);
        _items.Add(item);
        ChangeAsReader(actor);
        return item;
    }

    /// <exception cref="RuleBrokenException">The first reading is over, somebody else reads, or the text is refused as by <see cref="Take(TakenText, Actor)"/>.</exception>
    public void Correct(Guid itemId, TakenText text, Actor actor)
    {
        RefuseUnlessFirstReader(actor);
        RefuseText(text);
        var item = Find(itemId);
        item.Reword(text);
        ChangeAsFirstReader(actor);
    }

    /// <exception cref="RuleBrokenException">The first reading is over, or somebody else reads.</exception>
    public void Remove(Guid itemId, Actor actor)
    {
        RefuseUnlessFirstReader(actor);
        var item = Find(itemId);
        _items.Remove(item);
        ChangeAsFirstReader(actor);
    }

    /// <summary>Hands the work to a second reader.</summary>
    /// <exception cref="RuleBrokenException">There is nothing to check, somebody else reads, or the first reading is over.</exception>
    public void FinishFirstReading(Actor actor)
    {
        RefuseUnlessFirstReader(actor);
        RuleBrokenException.ThrowIf(_items.Count == 0, "Take at least one lesson or recommendation first.", Citations.Local);
        ChangeAsFirstReader(actor);
        State = EntryState.SecondReading;
    }

    /// <summary>What an action plan of those days says became of a recommendation.</summary>
    /// <exception cref="RuleBrokenException">The item is no recommendation, the outcome is too long, or the review is in the library.</exception>
    public void RecordPastAction(Guid itemId, PastAction past)
    {
        RefuseInLibrary();
        var item = Find(itemId);
        RuleBrokenException.ThrowIf(item.Text.Kind != TakenKind.Recommendation, "Only a recommendation can have an action.", Citations.Local);
        RefuseTooLong(past.Outcome, TextMaxLength, "The outcome");
        item.Take(past);
        Version++;
    }

    private void RefuseUnlessReading(Actor actor)
    {
        if (State == EntryState.SecondReading)
        {
            RefuseUnlessSecondReader(actor);
        }
        else
        {
            RefuseUnlessFirstReader(actor);
        }
    }

    private void ChangeAsReader(Actor actor)
    {
        if (State == EntryState.SecondReading)
        {
            ChangeAsSecondReader(actor);
        }
        else
        {
            ChangeAsFirstReader(actor);
        }
    }

    private TakenItem Find(Guid itemId)
    {
        var item = _items.SingleOrDefault(i => i.Id == itemId);
        RuleBrokenException.ThrowIf(item is null, "This item has been removed. Load the page again.", Citations.Local);
        return item;
    }

    private void RefuseUnlessFirstReader(Actor actor)
    {
        RuleBrokenException.ThrowIf(!IsInFirstReading, "The first reading is over.", Citations.Local);
        RuleBrokenException.ThrowIf(
            FirstReaderId is not null && FirstReaderId != actor.PersonId,
            $"{FirstReader} is the first reader of this report. You can be its second reader when the first reading is over.",
            Citations.Local);
    }

    private void ChangeAsFirstReader(Actor actor)
    {
        (FirstReaderId, FirstReader, State) = (actor.PersonId, actor.Name, EntryState.FirstReading);
        Version++;
    }

    private void RefuseText(TakenText text)
    {
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(text.Text), "Enter the text.", Citations.Local);
        RefuseTooLong(text.Text, TextMaxLength, "The text");
        RefuseTooLong(text.PrintedNumber, ShortTextMaxLength, "The printed number");
        RefuseTooLong(text.Addressee, ShortTextMaxLength, "The addressee");
        RefusePage(text.Page);
        RuleBrokenException.ThrowIf(
            text is { AgencyId: not null, Addressee: not null }, "Choose an agency or name a body outside, but not both.", Citations.Local);
    }

    private void RefusePage(int? page) =>
        RuleBrokenException.ThrowIf(
            page < 1 || (HasReport && page > PageCount), $"The report has pages 1 to {PageCount}.", Citations.Local);
}
