using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;
using static DhrManager.UnitTests.Historic.AnEntry;

namespace DhrManager.UnitTests.Historic;

public sealed class PutIntoLibraryTests
{
    private static readonly Guid[] _managers = [Guid.CreateVersion7()];

    [Fact]
    public void What_was_captured_becomes_a_closed_review_with_its_pages()
    {
        var entry = FirstReading();
        entry.Tag([new(CaseFlag.Stalking, TagAnswer.Yes, 2, CodingConfidence.Sure), new(CaseFlag.Separation, TagAnswer.NotStated, null, CodingConfidence.Likely)], First);
        entry.RecordPastAction(entry.Items[1].Id, new PastAction(ActionStatus.Complete, null, new DateOnly(2016, 2, 1), "Done."));
        entry.FinishFirstReading(First);
        entry.Items.ToList().ForEach(item => entry.Check(item.Id, agrees: true, comment: null, Second));
        entry.FinishSecondReading(Second);

        var review = Review.ImportClosed(entry.PutIntoLibrary(Cleared, _managers, First), A.Regime, First);

        Assert.Equal((EntryState.InLibrary, review.Id), (entry.State, entry.ReviewId));
        Assert.Equal((4, "Nobody asked."), (review.Lessons[0].Page, review.Lessons[0].Text));
        Assert.Equal((5, "17.1.1", "Home Office"), (review.Recommendations[0].Page, review.Recommendations[0].PrintedNumber, review.Recommendations[0].ExternalAddressee));
        Assert.Equal(new DateOnly(2015, 3, 31), review.PublishedOn);
        Assert.Equal("March 2015", review.CaseSummary!.PublishedWhen!.Describe());
        Assert.Null(review.DiedOn);
        Assert.Equal([CaseFlag.Stalking], review.CaseSummary.Flags);
        Assert.Equal([TagAnswer.Yes, TagAnswer.NotStated], review.CaseSummary.CodedFlags.Select(f => f.Answer));
    }

    [Fact]
    public void What_was_left_out_when_settled_stays_out()
    {
        var entry = SecondReading();
        entry.Check(entry.Items[0].Id, agrees: false, "Not a lesson.", Second);
        entry.Check(entry.Items[1].Id, agrees: true, comment: null, Second);
        entry.Settle(entry.Items[0].Id, isKept: false, text: null, "Agreed.", First);
        entry.FinishSecondReading(Second);

        var closed = entry.PutIntoLibrary(Cleared, _managers, First);

        Assert.Empty(closed.Lessons);
        Assert.Single(closed.Recommendations);
    }

    [Fact]
    public void Lessons_alone_can_be_published_with_the_reason()
    {
        var closed = Captured(Facts with { PublishedWhen = ChronologyDate.Unknown })
            .PutIntoLibrary(Cleared with { SummaryOnly = WithheldReason.Children, Address = "https://example.org" }, _managers, First);

        Assert.Equal((null, null, WithheldReason.Children), (closed.PublishedOn, closed.PublishedAddress, closed.Summary.SummaryOnly));
        Assert.Equal(new DateOnly(2013, 12, 31), closed.ClosedOn);
        Assert.Single(closed.Lessons);
    }

    [Fact]
    public void A_year_that_is_not_over_does_not_lie_ahead()
    {
        var closed = Captured(Facts with { PublishedWhen = ChronologyDate.Year(2026) }).PutIntoLibrary(Cleared, _managers, First);

        Assert.Equal(First.Today, closed.PublishedOn);
    }

    public static TheoryData<string, Func<LibraryFacts, LibraryFacts>> Missing => new()
    {
        { "Confirm that report and items hold pseudonyms only", f => f with { ArePseudonymsConfirmed = false } },
        { "Say who cleared it", f => f with { ClearedBy = "" } },
        { "Who cleared it must be 200", f => f with { ClearedBy = Long(200) } },
        { "The clearance cannot lie ahead", f => f with { ClearedOn = First.Today.AddDays(1) } },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void Nothing_goes_in_that_is_not_confirmed_and_cleared(string sentence, Func<LibraryFacts, LibraryFacts> change) =>
        Refused(sentence, () => Captured().PutIntoLibrary(change(Cleared), _managers, First));

    [Fact]
    public void Both_readings_come_first() =>
        Refused("Finish both readings first", () => SecondReading().PutIntoLibrary(Cleared, _managers, First));

    [Fact]
    public void A_year_is_needed()
    {
        var undated = Facts with { DiedWhen = ChronologyDate.Unknown, PublishedWhen = ChronologyDate.Unknown };

        Refused("Give at least a year of death or of publication", () => Captured(undated).PutIntoLibrary(Cleared, _managers, First));
        Refused("Give at least the year in which the report was published", () => Captured(Facts with { PublishedWhen = ChronologyDate.Unknown }).PutIntoLibrary(Cleared, _managers, First));
    }

    [Fact]
    public void A_page_that_was_read_in_is_published_as_it_is()
    {
        var page = new HeldPage(Guid.CreateVersion7(), 7, "Nobody asked.").PublishIn(_managers[0]);

        Assert.Equal((_managers[0], 7, "Nobody asked."), (page.ReviewId, page.Number, page.Text));
    }
}
