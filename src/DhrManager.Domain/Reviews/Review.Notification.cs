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

    /// <summary>Opens a review for a notified death. It keeps <paramref name="regime"/> until it closes.</summary>
    /// <exception cref="RuleBrokenException">
    /// A fact is missing or impossible, or the person who died was younger than the regime's minimum age.
    /// </exception>
    /// <remarks>Source: 2004 Act, section 9(1); 2016 guidance, section 3.</remarks>
    public static Review Open(OpenReview facts, Regime regime, Actor actor)
    {
        RefuseIncompleteNotification(facts);
        RefuseImpossibleNotification(facts, actor);
        RuleBrokenException.ThrowIf(
            facts.AgeAtDeath < regime.MinimumAge,
            $"A {regime.ShortName} is for people aged {regime.MinimumAge} or over. Use the child death review route, and tell the safeguarding children partnership.",
            regime.Act);

        var review = From(facts, regime, actor);
        review.Record(new DeathNotified(facts.PartnershipId, facts.NotifiedOn), actor);
        review._people.Add(new CasePerson(
            review.Id, PersonRole.Victim, review.Title, AgeBand.Of(facts.AgeAtDeath), facts.Sex, facts.Relationship, note: null));
        foreach (var manager in facts.Managers)
        {
            review.GrantAccess(manager, ReviewRole.CspManager, agencyId: null, actor);
        }

        return review;
    }

    private static Review From(OpenReview facts, Regime regime, Actor actor) => new()
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

    private static void RefuseIncompleteNotification(OpenReview facts)
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
    }

    private static void RefuseImpossibleNotification(OpenReview facts, Actor actor)
    {
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
