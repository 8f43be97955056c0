using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Returns;

public class AllReturnsInTests
{
    [Fact]
    public void The_first_of_two_does_not_raise_it_and_the_last_raises_it_once()
    {
        var review = A.Review().ReturnsSignedOff().Build();

        review.AcceptReturn(review.Returns[0].Id, ReturnGrade.Good, null, review.Actor(145));
        Assert.Equal(0, Raised(review));

        review.AcceptReturn(review.Returns[1].Id, ReturnGrade.Good, null, review.Actor(146));
        Assert.Equal(1, Raised(review));
        Assert.True(review.AreAllReturnsIn);
    }

    [Fact]
    public void A_waiver_can_be_the_last()
    {
        var review = A.Review().ReturnsSignedOff().Build();

        review.AcceptReturn(review.Returns[0].Id, ReturnGrade.Good, null, review.Actor(145));
        review.WaiveReturn(review.Returns[1].Id, "The agency has closed.", review.Actor(146));

        Assert.Equal(1, Raised(review));
    }

    [Fact]
    public void A_return_sent_back_keeps_it_from_being_raised()
    {
        var review = A.Review().ReturnsSignedOff().Build();

        review.SendBackReturn(review.Returns[0].Id, "No analysis.", review.Day(180), review.Actor(145));
        review.AcceptReturn(review.Returns[1].Id, ReturnGrade.Good, null, review.Actor(146));

        Assert.Equal(0, Raised(review));
    }

    [Fact]
    public void It_is_raised_again_after_a_further_return()
    {
        var review = A.Review().ReturnsAccepted().Build();

        var asked = review.RequestFurtherReturn(Some.Request(review.Day(190)), review.Actor(150));
        review.WaiveReturn(asked.Id, "It had no records.", review.Actor(160));

        Assert.Equal(1, Raised(review));
    }

    [Fact]
    public void The_chronology_waits_for_all_returns_and_notes_its_conflicts()
    {
        var review = A.Review().ReturnsSignedOff().Build();

        review.Refuses("2 returns are neither", () => review.CombineChronology("None.", 10, review.Actor(145)));
        review.AcceptReturn(review.Returns[0].Id, ReturnGrade.Good, null, review.Actor(145));
        review.Refuses("1 return is neither", () => review.CombineChronology("None.", 10, review.Actor(145)));
        review.AcceptReturn(review.Returns[1].Id, ReturnGrade.Good, null, review.Actor(145));
        review.Refuses("Note the conflicts", () => review.CombineChronology(" ", 10, review.Actor(146)));
        review.Refuses("The note must be", () => review.CombineChronology(Some.LongText, 10, review.Actor(146)));
    }

    [Fact]
    public void A_chronology_needs_returns_and_a_number_of_entries()
    {
        var review = A.Review().TermsAgreed().Build();

        review.Refuses("No returns have been requested", () => review.CombineChronology("None.", 10, review.Actor(95)));
        Assert.Throws<ArgumentOutOfRangeException>(() => review.CombineChronology("None.", -1, review.Actor(95)));
    }

    [Fact]
    public void A_combined_chronology_is_dated()
    {
        var review = A.Review().ReturnsAccepted().Build();

        review.CombineChronology("Two accounts of 3 May differ.", 212, review.Actor(150));

        review.Recorded<ChronologyCombined>().Completed("combine-chronology");
        Assert.Equal(review.Day(150), review.ChronologyCombinedOn);
        Assert.Equal(212, review.ChronologyEntryCount);
    }

    private static int Raised(Review review) => review.NewEvents.Count(e => e.Event is AllReturnsIn);
}
