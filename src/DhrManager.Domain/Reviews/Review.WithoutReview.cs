using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The road that ends without a full review: the family is told, the learning is shared.
public sealed partial class Review
{
    /// <summary>Records how the family was told that there is no full review, or why nobody was.</summary>
    /// <exception cref="RuleBrokenException">The decision was another, the Home Office has not answered, or a fact is missing.</exception>
    /// <remarks>Source: 2016 guidance, sections 3 and 6.</remarks>
    public void InformFamilyOfDecision(FamilyNotice notice, Actor actor)
    {
        RefuseWhenClosed();
        RefuseUnlessNoFullReview();
        RefuseNotice(notice, actor);

        DecisionNotice = notice;
        LogNotice(notice, "Told that no full review will be held, with the reasons and how to question them.");
        Record(new FamilyToldOfDecision(notice.ToldOn), actor);
    }

    /// <summary>Ends a case in which no review is held here.</summary>
    /// <param name="learningShared">What was learnt and with whom it was shared.</param>
    /// <param name="otherReviewAccepted">How the other review's body took it on; required for "other review".</param>
    /// <exception cref="RuleBrokenException">The road is not open: the Home Office, the family or the other review is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 3; local procedure.</remarks>
    public void CloseWithoutReview(string learningShared, string? otherReviewAccepted, Actor actor)
    {
        RefuseWhenClosed();
        RefuseUnlessNoFullReview();
        RuleBrokenException.ThrowIf(
            Decision == DecisionOutcome.Proportionate,
            "Record the learning of the proportionate exercise. Its actions are then followed to the end.",
            Citations.Local);
        RuleBrokenException.ThrowIf(DecisionNotice is null, "Tell the family of the decision first, or record why nobody was told.", Citations.Family);
        RefuseBlank(learningShared, "Say what was learnt and with whom it was shared. If there was nothing to learn, say so.", Citations.Local);
        RefuseLongText(learningShared, "The learning");
        RefuseLongText(otherReviewAccepted, "The acceptance");
        RuleBrokenException.ThrowIf(
            Decision == DecisionOutcome.OtherReview && string.IsNullOrWhiteSpace(otherReviewAccepted),
            "Say how and when the other body took the review on. Until it has, this case stays open.",
            Citations.Establishing);

        ClosingNote = learningShared;
        OtherReviewAccepted = otherReviewAccepted;
        CloseAs(Decision == DecisionOutcome.OtherReview ? ReviewClosure.OtherReview : ReviewClosure.NoReview, actor);
        Record(new ReviewClosed(ClosedAs!.Code, "close-without-review"), actor);
    }

    private void RefuseUnlessNoFullReview()
    {
        RuleBrokenException.ThrowIf(
            Decision is null || CommissionedOn is not null || IsToBeReviewed,
            "This is for a decision against a full review. Here a review is held, or nothing is decided yet.",
            Citations.Establishing);
        RuleBrokenException.ThrowIf(HomeOfficeToldOn is null, "Tell the Home Office of the decision first.", Citations.Establishing);
        RuleBrokenException.ThrowIf(
            Decision == DecisionOutcome.NoReview && Scrutiny is null,
            "Wait for the answer of the Home Office: a review may still be directed.",
            Citations.Direction);
    }
}

/// <summary>The family was told that there is no full review, or it was recorded why nobody was.</summary>
/// <param name="ToldOn">Null when nobody was told.</param>
public sealed record FamilyToldOfDecision(DateOnly? ToldOn) : CaseEvent
{
    public override StepDone? Completes => new("inform-family-of-decision");
}
