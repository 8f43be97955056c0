using DhrManager.Domain.Access;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.People;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Reviews from before: they went through no step here, so only what their reports tell is known.
public sealed partial class Review
{
    /// <summary>When it was taken over as closed; null for a review that was held with this system.</summary>
    public DateTime? ImportedAt { get; private set; }

    /// <summary>The case in short; null while nobody has said anything of it.</summary>
    public CaseSummary? CaseSummary { get; private set; }

    /// <summary>True when its report does not say when the death was notified; <see cref="NotifiedOn"/> is then the earliest date it does say.</summary>
    public bool IsNotificationUnknown { get; private set; }

    /// <summary>Takes over a review that was closed before this system was used. It opens no task and starts no clock.</summary>
    /// <exception cref="RuleBrokenException">A fact is missing, or the dates contradict one another or lie ahead.</exception>
    /// <remarks>Source: local procedure. Its learning belongs to the same library as that of later reviews.</remarks>
    public static Review ImportClosed(ClosedReview closed, Regime regime, Actor actor)
    {
        RefuseIncompleteImport(closed);
        RefuseImpossibleImport(closed, actor);

        var review = From(closed, regime, actor);
        review.Record(new ClosedReviewImported(closed.PartnershipId, closed.ClosedOn), actor);
        foreach (var manager in closed.Managers)
        {
            review.GrantAccess(manager, ReviewRole.CspManager, agencyId: null, actor);
        }

        return review;
    }

    private static Review From(ClosedReview closed, Regime regime, Actor actor)
    {
        var review = new Review
        {
            Id = closed.Id,
            Reference = closed.Reference.Trim(),
            Title = closed.Pseudonym.Trim(),
            Regime = regime,
            PartnershipId = closed.PartnershipId,
            Stage = ReviewStage.Closed,
            OpenedAt = actor.Now,
            ImportedAt = actor.Now,
            NotifiedOn = closed.NotifiedOn ?? DatesOf(closed).First(),
            IsNotificationUnknown = closed.NotifiedOn is null,
            DiedOn = closed.DiedOn,
            DeathCategory = closed.DeathCategory,
            Circumstances = closed.Summary.Paragraphs is [var first, ..] ? first : "",
            Decision = DecisionOutcome.Review,
            DecidedOn = closed.DecidedOn,
            CommissionedOn = closed.DecidedOn,
            ActionPlanAgreedOn = closed.PublishedOn ?? closed.ClosedOn,
            PublishedOn = closed.PublishedOn,
            PublishedAddress = closed.PublishedAddress,
            CaseSummary = closed.Summary,
            ClosedOn = closed.ClosedOn,
            ClosedAs = ReviewClosure.Completed,
        };
        review.TakePeople(closed);
        review.TakeFindings(closed, actor);
        return review;
    }

    private void TakePeople(ClosedReview closed)
    {
        _people.Add(new CasePerson(Id, PersonRole.Victim, Title, closed.AgeBand, closed.Sex, closed.Relationship, note: null));
        _people.AddRange(closed.OtherPeople.Select(p =>
            new CasePerson(Id, p.Role, p.Pseudonym, p.AgeBand, p.Sex, relationship: null, note: null)));
    }

    private void TakeFindings(ClosedReview closed, Actor actor)
    {
        _lessons.AddRange(closed.Lessons.Select((text, i) => new Lesson(Id, i + 1, text)));
        foreach (var past in closed.Recommendations)
        {
            var recommendation = new Recommendation(Id, ++LastRecommendationNumber, past.Text);
            recommendation.TakeOver();
            _recommendations.Add(recommendation);
            if (past.Action is { } action)
            {
                _actions.Add(PlannedAction.Import(recommendation, action, closed.PublishedOn ?? closed.ClosedOn, actor));
            }

            if (past.Letter is { } letter)
            {
                recommendation.Take(letter);
            }
        }
    }

    private static void RefuseIncompleteImport(ClosedReview closed)
    {
        RefuseBlank(closed.Reference, "Give the review a reference.", Citations.Local);
        RefuseLongShortText(closed.Reference, "The reference");
        RefuseBlank(closed.Pseudonym, "Give the person who died a pseudonym.", Citations.DataProtection);
        RefuseLongShortText(closed.Pseudonym, "The pseudonym");
        RefuseBlank(closed.Summary.Title, "Enter the title of the report.", Citations.Publication);
        RuleBrokenException.ThrowIf(closed.Managers.Count == 0, "Choose at least one CSP manager. Nobody else could find the review.", Citations.Local);
    }

    private static void RefuseImpossibleImport(ClosedReview closed, Actor actor) =>
        RuleBrokenException.ThrowIf(
            !DatesOf(closed).Append(actor.Today).SequenceEqual(DatesOf(closed).Append(actor.Today).Order()),
            "The dates must follow each other: death, notification, decision, publication, closing, and none may lie ahead.",
            Citations.Local);

    // Those that are known, in the order in which they must lie.
    private static IEnumerable<DateOnly> DatesOf(ClosedReview closed) =>
        new[] { closed.DiedOn, closed.NotifiedOn, closed.DecidedOn, closed.PublishedOn, closed.ClosedOn }.OfType<DateOnly>();
}

/// <summary>A review that was closed before this system was used was taken over.</summary>
public sealed record ClosedReviewImported(Guid PartnershipId, DateOnly ClosedOn) : CaseEvent;
