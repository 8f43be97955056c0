using DhrManager.Domain.Chronologies;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Chronologies;

public class ChronologyEntryTests
{
    private static readonly DateOnly _today = new(2026, 6, 1);
    private static readonly ChronologyRow _row = new(
        ChronologyDate.Day(new DateOnly(2016, 5, 22)), "14:30", "GP record", "Seen", "Referred", null, null, ["Amara"]);

    [Fact]
    public void An_entry_keeps_what_was_typed_and_who_entered_it()
    {
        var actor = A.PersonActingOn(_today);

        var entry = ChronologyEntry.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), 1, _row, actor);

        Assert.Equal(_row.Date, entry.Date);
        Assert.Equal(("14:30", "GP record", "Seen", "Referred"), (entry.Time, entry.Source, entry.Event, entry.Action));
        Assert.Equal((actor.PersonId, actor.Now), (entry.AddedBy, entry.AddedAt));
        Assert.Equal(_row, entry.Row with { Concerns = _row.Concerns });
        Assert.Empty(entry.Corrections);
    }

    [Fact]
    public void A_correction_keeps_the_id_and_how_the_entry_read_before()
    {
        var entry = Entry(_row);
        var id = entry.Id;
        var actor = A.PersonActingOn(_today);

        entry.Correct(_row with { Date = ChronologyDate.Unknown, Event = "Not seen" }, "Misread.", actor);
        entry.Correct(_row with { Event = "Not seen at all" }, "Checked again.", actor);

        Assert.Equal(id, entry.Id);
        Assert.Equal("Not seen at all", entry.Event);
        Assert.Equal(["Seen", "Not seen"], entry.Corrections.Select(c => c.Before.Event));
        Assert.Equal([_row.Date, ChronologyDate.Unknown], entry.Corrections.Select(c => c.Before.Date));
        Assert.Equal(("Misread.", actor.Now, actor.PersonId), (entry.Corrections[0].Reason, entry.Corrections[0].At, entry.Corrections[0].By));
    }

    [Fact]
    public void An_entry_needs_a_source_an_event_and_a_date_that_is_not_ahead()
    {
        Refused("The source is missing", _row with { Source = " " });
        Refused("The event is missing", _row with { Event = "" });
        Refused("The date is read as 2 June 2026", _row with { Date = ChronologyDate.Day(_today.AddDays(1)) });
        Refused("The time must be", _row with { Time = new string('x', 201) });
        Refused("The comment must be", _row with { Comment = Some.LongText });
    }

    [Fact]
    public void A_refused_correction_changes_nothing()
    {
        var entry = Entry(_row);

        Assert.Throws<RuleBrokenException>(() => entry.Correct(_row with { Source = "" }, "Misread.", A.PersonActingOn(_today)));
        Assert.Throws<RuleBrokenException>(() => entry.Correct(_row with { Source = "Diary" }, " ", A.PersonActingOn(_today)));
        Assert.Throws<RuleBrokenException>(() => entry.Correct(_row with { Source = "Diary" }, Some.LongText, A.PersonActingOn(_today)));

        Assert.Equal("GP record", entry.Source);
        Assert.Empty(entry.Corrections);
    }

    private static ChronologyEntry Entry(ChronologyRow row) =>
        ChronologyEntry.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), 1, row, A.PersonActingOn(_today));

    private static void Refused(string startOfMessage, ChronologyRow row) =>
        Assert.StartsWith(startOfMessage, Assert.Throws<RuleBrokenException>(() => Entry(row)).Message, StringComparison.Ordinal);
}
