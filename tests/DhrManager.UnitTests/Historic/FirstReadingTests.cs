using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using static DhrManager.UnitTests.Historic.AnEntry;

namespace DhrManager.UnitTests.Historic;

public sealed class FirstReadingTests
{
    [Fact]
    public void Whoever_takes_the_first_item_is_the_first_reader()
    {
        var entry = FirstReading();

        Assert.Equal((EntryState.FirstReading, First.PersonId), (entry.State, entry.FirstReaderId));
        Assert.Equal([1, 2], entry.Items.Select(i => i.Number));
        Assert.Equal("First Reader", entry.Items[0].TakenBy);
    }

    [Fact]
    public void Nobody_else_reads_first()
    {
        var entry = FirstReading();

        Refused("First Reader is the first reader", () => entry.Take(Lesson, Second));
        Refused("First Reader is the first reader", () => entry.Correct(entry.Items[0].Id, Lesson, Second));
        Refused("First Reader is the first reader", () => entry.Remove(entry.Items[0].Id, Second));
        Refused("First Reader is the first reader", () => entry.FinishFirstReading(Second));
        Refused("First Reader is the first reader", () => entry.Tag([], Second));
    }

    public static TheoryData<string, Func<TakenText, TakenText>> WrongTexts => new()
    {
        { "Enter the text", t => t with { Text = "" } },
        { "The text must be 8000", t => t with { Text = Long(8_000) } },
        { "The printed number must be 200", t => t with { PrintedNumber = Long(200) } },
        { "The addressee must be 200", t => t with { Addressee = Long(200), AgencyId = null } },
        { "The report has pages 1 to 10", t => t with { Page = 11 } },
        { "The report has pages 1 to 10", t => t with { Page = 0 } },
        { "Choose an agency or name a body outside", t => t with { Addressee = "Home Office" } },
    };

    [Theory]
    [MemberData(nameof(WrongTexts))]
    public void What_is_taken_is_a_text_on_a_page_of_the_report(string sentence, Func<TakenText, TakenText> change)
    {
        var entry = FirstReading();

        Refused(sentence, () => entry.Take(change(Lesson), First));
        Refused(sentence, () => entry.Correct(entry.Items[0].Id, change(Lesson), First));
    }

    [Fact]
    public void A_refused_text_makes_nobody_a_reader()
    {
        var entry = ReportRead();
        Refused("Enter the text", () => entry.Take(Lesson with { Text = " " }, First));

        Assert.Null(entry.FirstReaderId);
    }

    [Fact]
    public void Where_there_is_no_report_a_page_may_still_be_known() =>
        Assert.Equal(99, Registered().Take(Lesson with { Page = 99 }, First).Text.Page);

    [Fact]
    public void What_was_taken_is_corrected_or_removed_and_its_number_not_given_again()
    {
        var entry = FirstReading();
        entry.Correct(entry.Items[0].Id, Lesson with { Text = "Nobody asked her alone." }, First);
        entry.Remove(entry.Items[1].Id, First);
        entry.Take(Lesson, First);

        Assert.Equal(["Nobody asked her alone.", "Nobody asked."], entry.Items.Select(i => i.Text.Text));
        Assert.Equal([1, 3], entry.Items.Select(i => i.Number));
    }

    [Fact]
    public void An_item_that_is_gone_is_said_to_be_gone()
    {
        var gone = Guid.CreateVersion7();
        Refused("This item has been removed", () => FirstReading().Correct(gone, Lesson, First));
        Refused("This item has been removed", () => FirstReading().Remove(gone, First));
        Refused("This item has been removed", () => FirstReading().RecordPastAction(gone, new PastAction(ActionStatus.Complete, null, null, null)));
        Refused("This item has been removed", () => SecondReading().Check(gone, agrees: true, comment: null, Second));
        Refused("This item has been removed", () => SecondReading().Settle(gone, isKept: true, text: null, "Why.", First));
    }

    [Fact]
    public void The_first_reading_ends_with_something_taken()
    {
        Refused("Take at least one lesson", () => ReportRead().FinishFirstReading(First));
        Refused("The first reading is over", () => SecondReading().Correct(Guid.Empty, Lesson, First));
        Refused("The first reading is over", () => Captured().Take(Lesson, First));
    }

    [Fact]
    public void What_became_of_a_recommendation_is_kept()
    {
        var entry = FirstReading();
        var past = new PastAction(ActionStatus.Complete, new DateOnly(2016, 3, 31), new DateOnly(2016, 2, 1), "Training held.");

        entry.RecordPastAction(entry.Items[1].Id, past);

        Assert.Equal(past, entry.Items[1].PastAction);
        Refused("Only a recommendation can have an action", () => entry.RecordPastAction(entry.Items[0].Id, past));
        Refused("The outcome must be 8000", () => entry.RecordPastAction(entry.Items[1].Id, past with { Outcome = Long(8_000) }));
    }
}
