using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The Home Office is told of the decision, looks at a "no", and may have a review directed.
public sealed partial class Review
{
    public DateOnly? HomeOfficeToldOn { get; private set; }

    public string? HomeOfficeToldBy { get; private set; }

    /// <summary>The Home Office's own reference; null until it gives one.</summary>
    public string? HomeOfficeReference { get; private set; }

    /// <summary>Null until the Home Office answered a decision not to hold a review.</summary>
    public ScrutinyOutcome? Scrutiny { get; private set; }

    public DateOnly? ScrutinyReceivedOn { get; private set; }

    public string? ScrutinyLetter { get; private set; }

    /// <summary>UK date of the Secretary of State's direction; null unless there was one. Overrides the decision.</summary>
    public DateOnly? DirectedOn { get; private set; }

    /// <summary>Null unless a review is being held.</summary>
    public DateOnly? CommissionedOn { get; private set; }

    // The time limits of a directed review count from the direction.
    private DateOnly? DecisionStandsOn => DirectedOn ?? DecidedOn;

    /// <summary>Records that the Home Office was told of the decision, whichever way it went. A review then starts.</summary>
    /// <exception cref="RuleBrokenException">There is nothing to tell, it was told already, or a fact is missing or impossible.</exception>
    /// <remarks>Source: 2016 guidance, section 3.</remarks>
    public void NotifyHomeOffice(DateOnly sentOn, string sentBy, string? homeOfficeReference, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(Decision is null, "Record the decision first. A deferred decision is not sent.", Citations.Establishing);
        RuleBrokenException.ThrowIf(
            HomeOfficeToldOn is not null,
            $"The Home Office was told on {Say(HomeOfficeToldOn.GetValueOrDefault())}.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            sentOn < DecidedOn || sentOn > actor.Today,
            $"The letter must be dated between {Say(DecidedOn.GetValueOrDefault())}, the day of the decision, and today.",
            Citations.Local);
        RefuseBlank(sentBy, "Enter who sent the letter.", Citations.Local);
        RefuseLongShortText(sentBy, "The sender");
        RefuseLongShortText(homeOfficeReference, "The Home Office reference");

        HomeOfficeToldOn = sentOn;
        HomeOfficeToldBy = sentBy;
        HomeOfficeReference = homeOfficeReference;
        Record(new HomeOfficeNotified(sentOn, Decision.Code), actor);
        if (IsToBeReviewed)
        {
            Commission(sentOn, actor);
        }
    }

    /// <summary>Records what the Home Office answered to a decision not to hold a review. A direction starts one.</summary>
    /// <param name="letter">Date and reference of the letter.</param>
    /// <exception cref="RuleBrokenException">There is no such decision, it was answered already, or a fact is missing or impossible.</exception>
    /// <remarks>Source: 2004 Act, section 9(2), for the direction; Home Office practice since 2021 for the scrutiny.</remarks>
    public void RecordScrutiny(ScrutinyOutcome outcome, DateOnly receivedOn, string letter, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(
            Decision != DecisionOutcome.NoReview || HomeOfficeToldOn is null,
            "Only a decision not to hold a review is looked at by the Home Office, once it has been sent there.",
            Citations.Direction);
        RuleBrokenException.ThrowIf(Scrutiny is not null, "The answer of the Home Office has been recorded already.", Citations.Local);
        RuleBrokenException.ThrowIf(
            receivedOn < HomeOfficeToldOn || receivedOn > actor.Today,
            $"The answer must have come between {Say(HomeOfficeToldOn.GetValueOrDefault())}, when the decision was sent, and today.",
            Citations.Local);
        RefuseBlank(letter, "Enter the date and reference of the letter.", Citations.Direction);
        RefuseLongShortText(letter, "The reference of the letter");

        Scrutiny = outcome;
        ScrutinyReceivedOn = receivedOn;
        ScrutinyLetter = letter;
        Record(new ScrutinyRecorded(outcome.Code, receivedOn), actor);
        if (outcome == ScrutinyOutcome.Directed)
        {
            DirectedOn = receivedOn;
            Commission(receivedOn, actor);
        }
    }

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

    private void Commission(DateOnly on, Actor actor)
    {
        CommissionedOn = on;
        Record(new ReviewCommissioned(on, DirectedOn is not null), actor);
    }
}

/// <summary>The Home Office was told of the decision.</summary>
public sealed record HomeOfficeNotified(DateOnly SentOn, string Decision) : CaseEvent
{
    public override StepDone? Completes => new("notify-home-office");
}

/// <summary>A review will be held, by decision or by direction.</summary>
public sealed record ReviewCommissioned(DateOnly On, bool IsDirected) : CaseEvent;

/// <summary>The Home Office answered a decision not to hold a review.</summary>
public sealed record ScrutinyRecorded(string Outcome, DateOnly ReceivedOn) : CaseEvent
{
    public override StepDone? Completes => new("record-scrutiny", Outcome);
}

/// <summary>The family was told that there is no full review, or it was recorded why nobody was.</summary>
/// <param name="ToldOn">Null when nobody was told.</param>
public sealed record FamilyToldOfDecision(DateOnly? ToldOn) : CaseEvent
{
    public override StepDone? Completes => new("inform-family-of-decision");
}
