using DhrManager.Domain.CodedLists;
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
