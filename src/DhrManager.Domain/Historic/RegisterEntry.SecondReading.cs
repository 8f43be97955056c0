using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Historic;

// Somebody else looks at a sample, and what the two see differently is settled by name.
public sealed partial class RegisterEntry
{
    /// <summary>One item in so many is checked at least.</summary>
    public const int CheckOneIn = 5;

    /// <summary>So many items are checked at least, or all when there are fewer.</summary>
    public const int LeastChecked = 5;

    public Guid? SecondReaderId { get; private set; }

    public string? SecondReader { get; private set; }

    /// <summary>How many of the first reader's items the second reader must look at.</summary>
    public int ChecksNeeded => Math.Min(FirstItems.Count(), Math.Max(LeastChecked, (FirstItems.Count() + CheckOneIn - 1) / CheckOneIn));

    public int ChecksDone => FirstItems.Count(i => i.Check is not null);

    /// <summary>What the readers see differently and nobody has settled.</summary>
    public IEnumerable<TakenItem> DisputedItems => _items.Where(i => i.IsDisputed);

    /// <summary>Over the items both have looked at; those the first reader missed count as seen differently.</summary>
    public Agreement ItemAgreement => Agreement.Of(
        [.. _items.Where(i => i.IsFromSecondReader || i.Check is not null).Select(i => (First: !i.IsFromSecondReader, Second: i.IsFromSecondReader || i.Check!.Agrees))]);

    private IEnumerable<TakenItem> FirstItems => _items.Where(i => !i.IsFromSecondReader);

    /// <summary>The second reader agrees with an item or says what is wrong with it. Whoever checks the first is the second reader.</summary>
    /// <exception cref="RuleBrokenException">It is not the time, the person is the first reader, or a disagreement has no comment.</exception>
    public void Check(Guid itemId, bool agrees, string? comment, Actor actor)
    {
        RefuseUnlessSecondReader(actor);
        var item = Find(itemId);
        RuleBrokenException.ThrowIf(item.IsFromSecondReader, "You added this item yourself. It waits to be settled.", Citations.Local);
        RuleBrokenException.ThrowIf(!agrees && string.IsNullOrWhiteSpace(comment), "Say what you see differently.", Citations.Local);
        RefuseTooLong(comment, TextMaxLength, "The comment");
        item.Take(new ItemCheck(agrees, comment, actor.PersonId, actor.Name, actor.Now));
        ChangeAsSecondReader(actor);
    }

    /// <summary>Settles what the readers see differently.</summary>
    /// <param name="text">The wording that stands; null leaves it as it is.</param>
    /// <exception cref="RuleBrokenException">It is not the time, there is nothing to settle, the note is missing, or a text is refused.</exception>
    public void Settle(Guid itemId, bool isKept, string? text, string note, Actor actor)
    {
        RefuseOutsideSecondReading();
        var item = Find(itemId);
        RuleBrokenException.ThrowIf(!item.IsDisputed, "There is nothing to settle about this item.", Citations.Local);
        RefuseSettlementNote(note);
        if (isKept && text is not null)
        {
            var reworded = item.Text with { Text = text };
            RefuseText(reworded);
            item.Reword(reworded);
        }

        item.Settle(new ItemSettlement(isKept, note.Trim(), actor.PersonId, actor.Name, actor.Now));
        Version++;
    }

    /// <summary>Ends the reading. What is captured can go into the library.</summary>
    /// <exception cref="RuleBrokenException">Too few items were checked, or something is not settled.</exception>
    public void FinishSecondReading(Actor actor)
    {
        RefuseUnlessSecondReader(actor);
        RuleBrokenException.ThrowIf(
            ChecksDone < ChecksNeeded,
            $"Check at least {ChecksNeeded} items: one in {CheckOneIn}, and no fewer than {LeastChecked} where there are so many. {ChecksDone} are checked.",
            Citations.Local);
        var open = DisputedItems.Count() + DisputedTags.Count();
        RuleBrokenException.ThrowIf(open > 0, $"Settle what the readers see differently first: {open} left.", Citations.Local);
        State = EntryState.Captured;
        Version++;
    }

    private static void RefuseSettlementNote(string? note)
    {
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(note), "Say why it is settled this way.", Citations.Local);
        RefuseTooLong(note, TextMaxLength, "The note");
    }

    private void RefuseOutsideSecondReading() =>
        RuleBrokenException.ThrowIf(State != EntryState.SecondReading, "This review is not in its second reading.", Citations.Local);

    private void RefuseUnlessSecondReader(Actor actor)
    {
        RefuseOutsideSecondReading();
        RuleBrokenException.ThrowIf(
            actor.PersonId == FirstReaderId, "You are the first reader. The second reading is for somebody else.", Citations.Local);
        RuleBrokenException.ThrowIf(
            SecondReaderId is not null && SecondReaderId != actor.PersonId, $"{SecondReader} is the second reader of this report.", Citations.Local);
    }

    private void ChangeAsSecondReader(Actor actor)
    {
        (SecondReaderId, SecondReader) = (actor.PersonId, actor.Name);
        Version++;
    }
}
