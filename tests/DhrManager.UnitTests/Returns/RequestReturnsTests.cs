using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Returns;

public class RequestReturnsTests
{
    [Fact]
    public void Each_agency_asked_gets_a_return_with_its_own_date()
    {
        var review = A.Review().TermsAgreed().Build();
        var request = Some.Request(review.Day(150), ReturnKind.SummaryReport);

        review.RequestReturns([request, Some.Request(review.Day(160))], review.Actor(95));

        review.Recorded<ReturnsRequested>().Completed("request-returns");
        var asked = review.Returns[0];
        Assert.Equal(request.AgencyId, asked.AgencyId);
        Assert.Equal(ReturnStatus.Requested, asked.Status);
        Assert.Equal(review.Day(95), review.ReturnRequestedOn(asked.Id));
        Assert.Equal(review.Day(150), review.SubjectDueOn(asked.Id));
        Assert.Equal(review.Day(150), asked.FirstDueOn);
        Assert.Equal(
            review.Returns.Select(r => (Guid?)r.Id),
            review.NewEvents.Select(e => e.Event).OfType<ReturnRequested>().Select(e => e.SubjectId));
    }

    [Fact]
    public void Returns_need_agreed_terms()
    {
        var review = A.Review().PanelConvened().Build();

        Assert.Equal(
            Citations.Reports,
            review.Refuses("Agree the terms", () => review.RequestReturns([Some.Request(review.Day(150))], review.Actor(95))));
    }

    [Fact]
    public void Returns_are_requested_once()
    {
        var review = A.Review().ReturnsRequested().Build();

        review.Refuses("Returns have already", () => review.RequestReturns([Some.Request(review.Day(150))], review.Actor(96)));
    }

    [Fact]
    public void At_least_one_agency_is_asked()
    {
        var review = A.Review().TermsAgreed().Build();

        review.Refuses("Choose at least one", () => review.RequestReturns([], review.Actor(95)));
    }

    [Fact]
    public void No_agency_is_asked_twice()
    {
        var review = A.Review().TermsAgreed().Build();
        var request = Some.Request(review.Day(150));

        review.Refuses("An agency is in the list twice", () => review.RequestReturns([request, request], review.Actor(95)));
    }

    [Fact]
    public void A_return_is_due_after_today()
    {
        var review = A.Review().TermsAgreed().Build();

        review.Refuses("The date a return is due", () => review.RequestReturns([Some.Request(review.Day(95))], review.Actor(95)));
    }

    [Fact]
    public void A_further_return_needs_first_ones()
    {
        var review = A.Review().TermsAgreed().Build();

        review.Refuses("Request the first", () => review.RequestFurtherReturn(Some.Request(review.Day(150)), review.Actor(95)));
    }

    [Fact]
    public void An_agency_that_owes_a_return_is_not_asked_for_another()
    {
        var review = A.Review().ReturnsRequested().Build();
        var again = Some.Request(review.Day(150)) with { AgencyId = review.Returns[0].AgencyId };

        review.Refuses("This agency already", () => review.RequestFurtherReturn(again, review.Actor(96)));
        review.Refuses("The date a return is due", () => review.RequestFurtherReturn(Some.Request(review.Day(96)), review.Actor(96)));
    }

    [Fact]
    public void An_agency_whose_return_was_accepted_can_be_asked_again()
    {
        var review = A.Review().ReturnsAccepted().Build();
        var again = Some.Request(review.Day(190)) with { AgencyId = review.Returns[0].AgencyId };

        var asked = review.RequestFurtherReturn(again, review.Actor(150));

        Assert.Equal(asked.Id, review.Recorded<ReturnRequested>().SubjectId);
        Assert.False(review.AreAllReturnsIn);
    }

    [Fact]
    public void A_moved_date_keeps_the_first_and_moves_the_running_clock()
    {
        var review = A.Review().ReturnsRequested().Build();
        var asked = review.Returns[0];
        review.StartClock("return", asked.Id, review.Actor(95));

        review.MoveReturnDue(asked.Id, review.Day(170), "The author is ill.", review.Actor(120));

        Assert.Equal(asked.Id, review.Recorded<ReturnDueMoved>().SubjectId);
        Assert.Equal(review.Day(150), asked.FirstDueOn);
        Assert.Equal(review.Day(170), asked.DueOn);
        Assert.Equal(review.Day(170), review.RunningClock("return", asked.Id)!.DueOn);
        Assert.Equal(review.Day(150), review.RunningClock("return", asked.Id)!.FirstDueOn);
    }

    [Fact]
    public void A_date_is_moved_ahead_and_with_a_reason()
    {
        var review = A.Review().ReturnsRequested().Build();
        var id = review.Returns[0].Id;

        review.Refuses("The new date", () => review.MoveReturnDue(id, review.Day(120), "Ill.", review.Actor(120)));
        review.Refuses("Say why", () => review.MoveReturnDue(id, review.Day(170), " ", review.Actor(120)));
        review.Refuses("The reason must be", () => review.MoveReturnDue(id, review.Day(170), Some.LongText, review.Actor(120)));
        review.Refuses("Choose a return", () => review.MoveReturnDue(Guid.NewGuid(), review.Day(170), "Ill.", review.Actor(120)));
    }

    [Fact]
    public void Waiving_needs_a_reason_and_is_final()
    {
        var review = A.Review().ReturnsRequested().Build();
        var id = review.Returns[0].Id;

        review.Refuses("Say why the review", () => review.WaiveReturn(id, "", review.Actor(120)));
        review.Refuses("The reason must be", () => review.WaiveReturn(id, Some.LongText, review.Actor(120)));
        review.WaiveReturn(id, "The practice has closed.", review.Actor(120));

        Assert.Equal(id, review.Recorded<ReturnWaived>().SubjectId);
        Assert.Null(review.SubjectDueOn(id));
        review.Refuses("This return has been waived", () => review.WaiveReturn(id, "Again.", review.Actor(121)));
    }

    [Fact]
    public void A_closed_review_asks_for_nothing()
    {
        var review = A.Review().Closed().Build();

        review.Refuses(review.Reference, () => review.RequestReturns([Some.Request(review.Day(500))], review.Actor(401)));
        review.Refuses(review.Reference, () => review.RequestFurtherReturn(Some.Request(review.Day(500)), review.Actor(401)));
        review.Refuses(review.Reference, () => review.WaiveReturn(review.Returns[0].Id, "Late.", review.Actor(401)));
        review.Refuses(review.Reference, () => review.CombineChronology("Again.", 1, review.Actor(401)));
    }
}
