using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using static DhrManager.UnitTests.Historic.AnEntry;

namespace DhrManager.UnitTests.Historic;

public sealed class RegisterEntryTests
{
    public static TheoryData<string, Func<EntryFacts, EntryFacts>> WrongFacts => new()
    {
        { "Enter a title", f => f with { Title = " " } },
        { "The title must be 400", f => f with { Title = Long(400) } },
        { "The reference must be 200", f => f with { Reference = Long(200) } },
        { "Who is looking must be 200", f => f with { Seeker = Long(200) } },
        { "The notes must be 8000", f => f with { Notes = Long(8_000) } },
        { "The death cannot lie ahead", f => f with { DiedWhen = ChronologyDate.Year(2027), PublishedWhen = ChronologyDate.Unknown } },
        { "The publication cannot lie ahead", f => f with { PublishedWhen = ChronologyDate.Year(2027) } },
        { "The report cannot have been published before the death", f => f with { DiedWhen = ChronologyDate.Year(2016) } },
        { "Say who is looking", f => f with { SeekBy = new DateOnly(2026, 12, 1) } },
    };

    [Theory]
    [MemberData(nameof(WrongFacts))]
    public void Facts_that_cannot_be_are_refused(string sentence, Func<EntryFacts, EntryFacts> change)
    {
        Refused(sentence, () => Registered(change(Facts)));
        Refused(sentence, () => Registered().Change(change(Facts), First));
    }

    [Fact]
    public void A_death_and_a_publication_in_the_same_year_do_not_contradict_one_another()
    {
        var entry = Registered(Facts with { DiedWhen = ChronologyDate.Day(new DateOnly(2013, 6, 1)), PublishedWhen = ChronologyDate.Year(2013) });

        Assert.Equal(EntryState.Registered, entry.State);
    }

    [Fact]
    public void A_gap_nobody_looks_into_is_known_and_ends_with_the_report()
    {
        Assert.True(Registered().IsNobodyLooking);
        Assert.False(Registered(Facts with { Seeker = "Archive" }).IsNobodyLooking);
        Assert.True(Registered(Facts with { Seeker = "Archive" }).IsGap);
        Assert.False(Registered(Facts with { Holding = EntryHolding.Destroyed }).IsNobodyLooking);
        Assert.False(ReportRead().IsGap);
    }

    [Fact]
    public void A_report_makes_an_entry_held_and_ends_the_search_for_it()
    {
        var entry = ReportRead(Facts with { Seeker = "Archive", SeekBy = new DateOnly(2026, 12, 1) });

        Assert.Equal((EntryState.ReportRead, EntryHolding.Held, null, null), (entry.State, entry.Holding, entry.Seeker, entry.SeekBy));
        Refused("This entry has a report already", () => entry.AttachReport(3));
        Refused("The report has no pages", () => Registered().AttachReport(0));
    }

    [Fact]
    public void A_report_that_is_found_after_the_first_reading_of_a_summary_comes_too_late()
    {
        var entry = Registered();
        entry.Take(Lesson, First);
        entry.FinishFirstReading(First);

        Refused("The first reading is over. A report", () => entry.AttachReport(3));
    }

    [Fact]
    public void A_duplicate_is_marked_and_no_longer_a_gap()
    {
        var entry = Registered();
        Refused("An entry cannot be a duplicate of itself", () => entry.MarkDuplicate(entry.Id));

        entry.MarkDuplicate(Guid.CreateVersion7());
        Assert.False(entry.IsGap);
        entry.MarkDuplicate(of: null);
        Assert.True(entry.IsGap);
    }

    [Fact]
    public void Work_that_was_ended_is_taken_up_where_it_was_left()
    {
        RegisterEntry[] entries = [Registered(), ReportRead(), FirstReading()];
        foreach (var entry in entries)
        {
            var before = entry.State;
            entry.DecideNotToPublish(WithheldReason.Children, "Board, 2012.");
            Assert.Equal((EntryState.NotPublished, WithheldReason.Children), (entry.State, entry.NotPublishedReason));
            entry.TakeUpAgain();
            Assert.Equal((before, null), (entry.State, entry.NotPublishedReason));
        }
    }

    [Fact]
    public void A_second_reading_is_taken_up_again_as_one()
    {
        var entry = SecondReading();
        entry.Check(entry.Items[0].Id, agrees: true, comment: null, Second);
        entry.DecideNotToPublish(WithheldReason.Family, note: null);

        entry.TakeUpAgain();

        Assert.Equal(EntryState.SecondReading, entry.State);
    }

    [Fact]
    public void Ending_and_taking_up_follow_each_other()
    {
        Refused("Work on this review has not been ended", () => Registered().TakeUpAgain());
        Refused("The note must be 8000", () => Registered().DecideNotToPublish(WithheldReason.Lost, Long(8_000)));
    }

    [Fact]
    public void What_is_in_the_library_changes_there()
    {
        var entry = InLibrary();

        Refused("This review is in the library", () => entry.Change(Facts, First));
        Refused("This review is in the library", () => entry.MarkDuplicate(Guid.CreateVersion7()));
        Refused("This review is in the library", () => entry.DecideNotToPublish(WithheldReason.Lost, note: null));
        Refused("This review is in the library", () => entry.AttachReport(3));
        Refused("This review is in the library", () => entry.RecordPastAction(entry.Items[1].Id, new PastAction(ActionStatus.Complete, null, null, null)));
    }

    [Fact]
    public void Every_change_makes_a_new_version()
    {
        var entry = Registered();
        entry.Change(Facts with { Title = "Adult G" }, First);
        entry.AttachReport(2);
        entry.Take(Lesson with { Page = 2 }, First);

        Assert.Equal(("Adult G", 3), (entry.Title, entry.Version));
    }
}
