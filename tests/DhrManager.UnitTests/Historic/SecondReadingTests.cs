using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using static DhrManager.UnitTests.Historic.AnEntry;

namespace DhrManager.UnitTests.Historic;

public sealed class SecondReadingTests
{
    [Fact]
    public void Nobody_checks_their_own_work()
    {
        var entry = SecondReading();

        Refused("You are the first reader", () => entry.Check(entry.Items[0].Id, agrees: true, comment: null, First));
        Refused("You are the first reader", () => entry.Take(Lesson, First));
        Refused("You are the first reader", () => entry.Tag([], First));
        Refused("You are the first reader", () => entry.FinishSecondReading(First));
    }

    [Fact]
    public void There_is_one_second_reader()
    {
        var entry = SecondReading();
        entry.Check(entry.Items[0].Id, agrees: true, comment: null, Second);

        Refused("Second Reader is the second reader", () => entry.Check(entry.Items[1].Id, agrees: true, comment: null, Third));
    }

    [Fact]
    public void The_second_reading_comes_after_the_first()
    {
        var entry = FirstReading();

        Refused("This review is not in its second reading", () => entry.Check(entry.Items[0].Id, agrees: true, comment: null, Second));
        Refused("This review is not in its second reading", () => entry.Settle(entry.Items[0].Id, isKept: true, text: null, "Why.", Second));
        Refused("This review is not in its second reading", () => entry.SettleTag(Answer(CaseFlag.Stalking, TagAnswer.No), Second));
    }

    [Fact]
    public void A_disagreement_says_what_is_seen_differently()
    {
        var entry = SecondReading();

        Refused("Say what you see differently", () => entry.Check(entry.Items[0].Id, agrees: false, " ", Second));
        Refused("The comment must be 8000", () => entry.Check(entry.Items[0].Id, agrees: true, Long(8_000), Second));
    }

    [Fact]
    public void What_the_readers_see_differently_is_settled_by_name()
    {
        var entry = SecondReading();
        entry.Check(entry.Items[0].Id, agrees: false, "One ward only.", Second);
        entry.Check(entry.Items[1].Id, agrees: true, comment: null, Second);
        Refused("Settle what the readers see differently first: 1 left", () => entry.FinishSecondReading(Second));

        entry.Settle(entry.Items[0].Id, isKept: true, "On one ward nobody asked.", "The page says so.", Third);
        entry.FinishSecondReading(Second);

        Assert.Equal(("On one ward nobody asked.", "Somebody Else"), (entry.Items[0].Text.Text, entry.Items[0].Settlement!.By));
        Assert.Equal(EntryState.Captured, entry.State);
    }

    [Fact]
    public void Only_a_difference_is_settled_and_with_a_reason()
    {
        var entry = SecondReading();
        Refused("There is nothing to settle about this item", () => entry.Settle(entry.Items[0].Id, isKept: true, text: null, "Why.", Third));
        entry.Check(entry.Items[0].Id, agrees: false, "No.", Second);

        Refused("Say why it is settled", () => entry.Settle(entry.Items[0].Id, isKept: true, text: null, " ", Third));
        Refused("The note must be 8000", () => entry.Settle(entry.Items[0].Id, isKept: true, text: null, Long(8_000), Third));
        Refused("Enter the text", () => entry.Settle(entry.Items[0].Id, isKept: true, " ", "Why.", Third));
    }

    [Fact]
    public void What_the_first_reader_missed_waits_to_be_settled()
    {
        var entry = SecondReading();
        var missed = entry.Take(Lesson with { Text = "Missed." }, Second);

        Assert.True(missed.IsDisputed);
        Refused("You added this item yourself", () => entry.Check(missed.Id, agrees: true, comment: null, Second));
        entry.Settle(missed.Id, isKept: false, text: null, "Said elsewhere.", First);
        Assert.False(missed.IsDisputed);
        Assert.False(missed.IsKept);
    }

    [Fact]
    public void One_item_in_five_is_checked_and_no_fewer_than_five()
    {
        var entry = ReportRead();
        for (var i = 0; i < 30; i++)
        {
            entry.Take(Lesson, First);
        }

        Assert.Equal(6, entry.ChecksNeeded);
        Assert.Equal(2, FirstReading().ChecksNeeded);
        entry.FinishFirstReading(First);
        Refused("Check at least 6 items", () => entry.FinishSecondReading(Second));
    }

    [Fact]
    public void Circumstances_are_read_twice_and_differences_settled()
    {
        var entry = FirstReading();
        entry.Tag([Answer(CaseFlag.Stalking, TagAnswer.Yes), Answer(CaseFlag.Separation, TagAnswer.NotStated)], First);
        entry.FinishFirstReading(First);
        entry.Tag([Answer(CaseFlag.Stalking, TagAnswer.NotStated), Answer(CaseFlag.Separation, TagAnswer.NotStated)], Second);

        Assert.Equal((2, 1), (entry.TagAgreement.Compared, entry.TagAgreement.Agreed));
        Assert.Single(entry.DisputedTags);
        Refused("There is nothing to settle about this circumstance", () => entry.SettleTag(Answer(CaseFlag.Separation, TagAnswer.No), Third));
        Refused("The report has pages", () => entry.SettleTag(Answer(CaseFlag.Stalking, TagAnswer.No) with { Page = 11 }, Third));
        entry.SettleTag(Answer(CaseFlag.Stalking, TagAnswer.No), Third);

        Assert.Empty(entry.DisputedTags);
        Assert.Equal([TagAnswer.No, TagAnswer.NotStated], entry.Tags.Select(t => t.Answer));
        Assert.Equal("Somebody Else", entry.Tags[0].Coder);
    }

    [Fact]
    public void A_circumstance_stands_on_a_page_of_the_report() =>
        Refused("The report has pages 1 to 10", () => FirstReading().Tag([Answer(CaseFlag.Stalking, TagAnswer.Yes) with { Page = 11 }], First));

    [Fact]
    public void Items_the_first_reader_missed_count_as_seen_differently()
    {
        var entry = SecondReading();
        entry.Check(entry.Items[0].Id, agrees: true, comment: null, Second);
        entry.Take(Lesson, Second);

        Assert.Equal((2, 1), (entry.ItemAgreement.Compared, entry.ItemAgreement.Agreed));
    }

    private static TagEntry Answer(CaseFlag flag, TagAnswer answer) => new(flag, answer, Page: null, CodingConfidence.Sure);
}
