using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class WithoutReviewTests
{
    private static readonly DateOnly _day = new(2026, 4, 1);
    private static readonly FamilyNotice _told = new() { ToldOn = _day, Method = FamilyContactMethod.InPerson, AdvocateOffered = true };

    [Theory]
    [InlineData("no-review", "no-review")]
    [InlineData("other-review", "other-review")]
    public void A_case_without_a_review_is_closed_after_the_family_was_told(string outcome, string closedAs)
    {
        var review = Sent(outcome);

        review.InformFamilyOfDecision(_told, A.PersonActingOn(_day));
        review.CloseWithoutReview("Shared with the board.", "Adults board accepted on 3 March.", A.PersonActingOn(_day));

        review.Recorded<FamilyToldOfDecision>().Completed("inform-family-of-decision");
        var closed = review.Recorded<ReviewClosed>();
        closed.Completed("close-without-review");
        Assert.Equal((closedAs, closedAs, _day), (closed.ClosedAs, review.ClosedAs!.Code, review.ClosedOn));
    }

    [Fact]
    public void Nothing_ends_before_the_Home_Office_has_answered()
    {
        var review = A.Review().Decided(DecisionOutcome.NoReview).HomeOfficeTold().Build();

        Assert.Equal(Citations.Direction, review.Refuses("Wait for the answer", () => review.CloseWithoutReview("Shared.", null, A.PersonActingOn(_day))));
        review.Refuses("Wait for the answer", () => review.InformFamilyOfDecision(_told, A.PersonActingOn(_day)));
        Assert.Null(review.ClosedOn);
    }

    [Fact]
    public void A_directed_review_cannot_be_closed_without_a_review()
    {
        var review = A.Review().Scrutinised(ScrutinyOutcome.Directed).Build();

        review.Refuses("This is for a decision against", () => review.CloseWithoutReview("Shared.", null, A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_review_that_is_held_or_undecided_is_not_closed_this_way()
    {
        var held = A.Review().Commissioned().Build();
        var undecided = A.Review().Scoped().Build();

        held.Refuses("This is for a decision against", () => held.CloseWithoutReview("Shared.", null, A.PersonActingOn(_day)));
        undecided.Refuses("This is for a decision against", () => undecided.InformFamilyOfDecision(_told, A.PersonActingOn(_day)));
    }

    [Fact]
    public void The_Home_Office_is_told_first()
    {
        var review = A.Review().Decided(DecisionOutcome.OtherReview).Build();

        review.Refuses("Tell the Home Office", () => review.InformFamilyOfDecision(_told, A.PersonActingOn(_day)));
    }

    [Fact]
    public void Closing_needs_the_family_the_learning_and_for_another_review_its_acceptance()
    {
        var review = Sent("other-review");

        review.Refuses("Enter when and how the family was told", () => review.InformFamilyOfDecision(new FamilyNotice(), A.PersonActingOn(_day)));
        review.Refuses("Tell the family", () => review.CloseWithoutReview("Shared.", "Accepted.", A.PersonActingOn(_day)));
        review.InformFamilyOfDecision(_told, A.PersonActingOn(_day));
        review.Refuses("Say what was learnt", () => review.CloseWithoutReview(" ", "Accepted.", A.PersonActingOn(_day)));
        review.Refuses("Say how and when the other body", () => review.CloseWithoutReview("Shared.", null, A.PersonActingOn(_day)));
        review.Refuses("The learning must be", () => review.CloseWithoutReview(new string('x', 8_001), "Accepted.", A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_proportionate_exercise_ends_with_its_actions_not_here()
    {
        var review = Sent("proportionate");

        review.Refuses("Record the learning", () => review.CloseWithoutReview("Shared.", null, A.PersonActingOn(_day)));
    }

    [Fact]
    public void Only_a_proportionate_exercise_records_its_learning_and_only_with_its_facts()
    {
        var other = Sent("other-review");
        var review = Sent("proportionate");
        var actor = A.PersonActingOn(_day);

        other.Refuses("The decision was not to hold a proportionate", () => other.RecordProportionateLearning(_day, "Police", "", actor));
        review.Refuses("The date of the exercise", () => review.RecordProportionateLearning(_day.AddDays(1), "Police", "", actor));
        review.Refuses("Say which agencies", () => review.RecordProportionateLearning(_day, "", "", actor));
    }

    private static Review Sent(string outcome) => outcome == "no-review"
        ? A.Review().Scrutinised(ScrutinyOutcome.Accepted).Build()
        : A.Review().Decided(DecisionOutcome.List.Find(outcome)).HomeOfficeTold().Build();
}
