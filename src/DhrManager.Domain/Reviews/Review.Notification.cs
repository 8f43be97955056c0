using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.People;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// A death is notified, and somebody takes a first look.
public sealed partial class Review
{
    /// <summary>UK date on which the partnership was told. The decision is counted from here.</summary>
    public DateOnly NotifiedOn { get; private set; }

    public string NotifiedBy { get; private set; } = "";

    /// <summary>Null when not known.</summary>
    public DateOnly? DiedOn { get; private set; }

    public DeathCategory DeathCategory { get; private set; } = null!;

    public string Circumstances { get; private set; } = "";

    /// <summary>Null until triage.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    public string? TriageReasons { get; private set; }

    /// <summary>The review that covers the same death; null unless this one was closed as its duplicate.</summary>
    public Guid? DuplicateOf { get; private set; }

    /// <summary>Opens a review for a notified death. It keeps <paramref name="regime"/> until it closes.</summary>
    /// <exception cref="RuleBrokenException">
    /// A fact is missing or impossible, or the person who died was younger than the regime's minimum age.
    /// </exception>
    /// <remarks>Source: 2004 Act, section 9(1); 2016 guidance, section 3.</remarks>
    public static Review Open(OpenReview facts, Regime regime, Actor actor)
    {
        RefuseImpossibleNotification(facts, actor);
        RuleBrokenException.ThrowIf(
            facts.AgeAtDeath < regime.MinimumAge,
            $"A {regime.ShortName} is for people aged {regime.MinimumAge} or over. Use the child death review route, and tell the safeguarding children partnership.",
            regime.Act);

        var review = new Review
        {
            Id = facts.Id,
            Reference = facts.Reference.Trim(),
            Title = facts.Pseudonym.Trim(),
            Regime = regime,
            PartnershipId = facts.PartnershipId,
            OpenedAt = actor.Now,
            NotifiedOn = facts.NotifiedOn,
            NotifiedBy = facts.NotifiedBy.Trim(),
            DiedOn = facts.DiedOn,
            DeathCategory = facts.DeathCategory,
            Circumstances = facts.Circumstances,
        };
        review.Record(new DeathNotified(facts.PartnershipId, facts.NotifiedOn), actor);
        review._people.Add(new CasePerson(
            review.Id, PersonRole.Victim, review.Title, AgeBand.Of(facts.AgeAtDeath), facts.Sex, facts.Relationship, note: null));
        foreach (var manager in facts.Managers)
        {
            review.GrantAccess(manager, ReviewRole.CspManager, agencyId: null, actor);
        }

        return review;
    }

    /// <summary>Records the first look: is it ours, is it new, could it qualify?</summary>
    /// <param name="reasons">Required for every outcome but acceptance.</param>
    /// <param name="duplicateOf">The review that already covers the death; for a duplicate only.</param>
    /// <param name="toPartnershipId">The partnership that leads instead; for a transfer only. Its triage comes next.</param>
    /// <exception cref="RuleBrokenException">Triage is over, or what the outcome needs is missing.</exception>
    /// <remarks>Source: local procedure; 2016 guidance, section 3.</remarks>
    public void Triage(TriageOutcome outcome, string? reasons, Guid? duplicateOf, Guid? toPartnershipId, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(
            AcceptedOn is not null,
            $"{Reference} was accepted on {Say(AcceptedOn.GetValueOrDefault())}. Change its course with the decision, or transfer it.",
            Citations.Local);
        RefuseLongText(reasons, "The reasons");
        if (outcome != TriageOutcome.Accept)
        {
            RefuseBlank(reasons, "Say why. The reasons are kept with the notification and may have to be shown to the family or the Home Office.", Citations.Establishing);
        }

        TriageReasons = reasons;
        if (outcome == TriageOutcome.Accept)
        {
            AcceptedOn = actor.Today;
            Record(new ReviewAccepted(), actor);
        }
        else if (outcome == TriageOutcome.Transfer)
        {
            MoveTo(toPartnershipId, reasons!, actor.Today, "triage", actor);
        }
        else
        {
            NotPursue(outcome, duplicateOf, actor);
        }
    }

    private void NotPursue(TriageOutcome outcome, Guid? duplicateOf, Actor actor)
    {
        var isDuplicate = outcome == TriageOutcome.Duplicate;
        RuleBrokenException.ThrowIf(
            isDuplicate && (duplicateOf is null || duplicateOf == Id),
            "Choose the other review that already covers this death.",
            Citations.Local);

        DuplicateOf = isDuplicate ? duplicateOf : null;
        CloseAs(isDuplicate ? ReviewClosure.Duplicate : ReviewClosure.NotRelevant, actor);
        Record(new ReviewNotPursued(outcome.Code), actor);
    }

    private static void RefuseImpossibleNotification(OpenReview facts, Actor actor)
    {
        RefuseBlank(facts.Reference, "Give the review a reference.", Citations.Local);
        RefuseLongShortText(facts.Reference, "The reference");
        RefuseBlank(facts.Pseudonym, "Give the person who died a pseudonym. It can be changed later, with the family.", Citations.DataProtection);
        RefuseLongShortText(facts.Pseudonym, "The pseudonym");
        RefuseBlank(facts.NotifiedBy, "Say which body sent the notification.", Citations.Establishing);
        RefuseLongShortText(facts.NotifiedBy, "The sender of the notification");
        RefuseBlank(facts.Circumstances, "Describe the circumstances in a few sentences, without names.", Citations.Establishing);
        RefuseLongText(facts.Circumstances, "The circumstances");
        RuleBrokenException.ThrowIf(
            facts.Managers.Count == 0,
            "Choose at least one CSP manager. Nobody else could find the review.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            facts.NotifiedOn > actor.Today,
            "The date of notification must be today or in the past.",
            Citations.Establishing);
        RuleBrokenException.ThrowIf(
            facts.DiedOn > facts.NotifiedOn,
            "The date of death must not be after the date of notification. Leave it empty if it is not known.",
            Citations.Establishing);
        RuleBrokenException.ThrowIf(
            facts.AgeAtDeath is < 0 or > 130,
            "Enter the age in whole years, or leave it empty if it is not known.",
            Citations.Local);
    }
}

/// <summary>A partnership was told of a death and a review was opened.</summary>
public sealed record DeathNotified(Guid PartnershipId, DateOnly NotifiedOn) : CaseEvent;

/// <summary>Triage let the review go on to scoping.</summary>
public sealed record ReviewAccepted : CaseEvent
{
    public override StepDone? Completes => new("triage", TriageOutcome.Accept.Code);
}

/// <summary>Triage closed the review as a duplicate or as outside the definition.</summary>
public sealed record ReviewNotPursued(string Outcome) : CaseEvent
{
    public override StepDone? Completes => new("triage", Outcome);
}
