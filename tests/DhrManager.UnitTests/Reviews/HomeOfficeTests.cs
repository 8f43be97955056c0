using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class HomeOfficeTests
{
    private static readonly DateOnly _decided = new(2026, 2, 2);
    private static readonly DateOnly _sent = new(2026, 2, 3);

    [Theory]
    [InlineData("review", true)]
    [InlineData("joint", true)]
    [InlineData("no-review", false)]
    [InlineData("other-review", false)]
    [InlineData("proportionate", false)]
    public void Telling_the_Home_Office_commissions_a_review_when_one_was_decided(string outcome, bool commissions)
    {
        var review = A.Review().Decided(DecisionOutcome.List.Find(outcome), _decided).Build();

        review.NotifyHomeOffice(_sent, "DHR coordinator", "HO/2026/4", A.PersonActingOn(_sent));

        review.Recorded<HomeOfficeNotified>().Completed("notify-home-office");
        Assert.Equal(commissions ? _sent : null, review.CommissionedOn);
        Assert.Equal(commissions, review.NewEvents.Any(e => e.Event == new ReviewCommissioned(_sent, IsDirected: false)));
    }

    [Fact]
    public void There_must_be_a_decision_that_is_not_deferred()
    {
        var review = A.Review().Scoped().Build();
        review.RecordDecision(A.Decision(DecisionOutcome.Defer, _decided), A.PersonActingOn(_decided));

        review.Refuses("Record the decision first", () => review.NotifyHomeOffice(_sent, "Coordinator", null, A.PersonActingOn(_sent)));
    }

    [Fact]
    public void The_letter_needs_a_possible_date_and_a_sender()
    {
        var review = A.Review().Decided(on: _decided).Build();
        var actor = A.PersonActingOn(_sent);

        review.Refuses("The letter must be dated between 2 February 2026", () => review.NotifyHomeOffice(_decided.AddDays(-1), "Coordinator", null, actor));
        review.Refuses("The letter must be dated between", () => review.NotifyHomeOffice(_sent.AddDays(1), "Coordinator", null, actor));
        review.Refuses("Enter who sent the letter", () => review.NotifyHomeOffice(_sent, " ", null, actor));
        review.Refuses("The sender must be 200", () => review.NotifyHomeOffice(_sent, new string('x', 201), null, actor));
        review.Refuses("The Home Office reference must be", () => review.NotifyHomeOffice(_sent, "Coordinator", new string('x', 201), actor));
    }

    [Fact]
    public void The_Home_Office_is_told_once()
    {
        var review = A.Review().HomeOfficeTold().Build();

        review.Refuses("The Home Office was told on 3 February 2026", () =>
            review.NotifyHomeOffice(_sent, "Coordinator", null, A.PersonActingOn(_sent)));
    }

    [Fact]
    public void An_accepted_decision_leaves_the_case_open_until_the_family_is_told()
    {
        var review = A.Review().Decided(DecisionOutcome.NoReview).HomeOfficeTold().Build();

        review.RecordScrutiny(ScrutinyOutcome.Accepted, _sent, "HO/2026/17", A.PersonActingOn(_sent));

        review.Recorded<ScrutinyRecorded>().Completed("record-scrutiny", "accepted");
        Assert.Null(review.ClosedOn);
        Assert.Null(review.CommissionedOn);
    }

    [Fact]
    public void A_direction_overrides_the_decision_and_its_time_limits_count_from_the_direction()
    {
        var directed = new DateOnly(2026, 8, 31);
        var review = A.Review().Decided(DecisionOutcome.NoReview).HomeOfficeTold().Build();

        review.RecordScrutiny(ScrutinyOutcome.Directed, directed, "HO/2026/17", A.PersonActingOn(directed));
        review.StartClock(ClockCodes.OverviewReport, null, A.PersonActingOn(directed));

        review.Recorded<ScrutinyRecorded>().Completed("record-scrutiny", "directed");
        Assert.Equal(new ReviewCommissioned(directed, IsDirected: true), review.Recorded<ReviewCommissioned>());
        Assert.Equal((directed, directed), (review.DirectedOn, review.CommissionedOn));
        Assert.Equal(DecisionOutcome.NoReview, review.Decision);
        Assert.Equal(new DateOnly(2027, 2, 28), review.RunningClock(ClockCodes.OverviewReport)!.DueOn);
    }

    [Fact]
    public void A_directed_review_goes_on_to_its_chair()
    {
        var review = A.Review().Scrutinised(ScrutinyOutcome.Directed).Build();
        var day = review.DirectedOn!.Value.AddDays(20);

        review.AppointChair(A.Chair(day), A.PersonActingOn(day));

        Assert.NotNull(review.Chair);
    }

    [Fact]
    public void Scrutiny_answers_only_a_decision_not_to_review_that_was_sent()
    {
        var reviewed = A.Review().Commissioned().Build();
        var unsent = A.Review().Decided(DecisionOutcome.NoReview).Build();

        Assert.Equal(Citations.Direction, reviewed.Refuses("Only a decision not to hold a review", () => Record(reviewed, _sent, "L")));
        unsent.Refuses("Only a decision not to hold a review", () => Record(unsent, _sent, "L"));
    }

    [Fact]
    public void Scrutiny_needs_a_letter_and_a_possible_date_and_comes_once()
    {
        var review = A.Review().Decided(DecisionOutcome.NoReview).HomeOfficeTold().Build();

        review.Refuses("The answer must have come between 3 February 2026", () => Record(review, _decided, "L"));
        review.Refuses("The answer must have come between", () => Record(review, _sent.AddDays(2), "L"));
        review.Refuses("Enter the date and reference", () => Record(review, _sent, ""));
        review.Refuses("The reference of the letter must be", () => Record(review, _sent, new string('x', 201)));
        Record(review, _sent, "L");
        review.Refuses("The answer of the Home Office has been recorded", () => Record(review, _sent, "L"));
    }

    private static void Record(Review review, DateOnly receivedOn, string letter) =>
        review.RecordScrutiny(ScrutinyOutcome.Accepted, receivedOn, letter, A.PersonActingOn(_sent.AddDays(1)));
}
