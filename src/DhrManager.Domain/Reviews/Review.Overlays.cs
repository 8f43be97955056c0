using System.Diagnostics.CodeAnalysis;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What can lie over any stage: a later date, another partnership, another statute, a legal hold.
public sealed partial class Review
{
    /// <summary>Oldest first.</summary>
    public IReadOnlyList<PartnershipChange> PartnershipChanges { get; private set; } = [];

    /// <summary>The reviews held together with this one.</summary>
    public IReadOnlyList<JointReview> JointReviews { get; private set; } = [];

    /// <summary>Every legal hold, oldest first. While the last is not lifted, nothing of this review may be destroyed.</summary>
    public IReadOnlyList<LegalHold> LegalHolds { get; private set; } = [];

    public bool IsUnderLegalHold => LegalHolds.Count > 0 && LegalHolds[^1].LiftedOn is null;

    /// <summary>Gives the review to another partnership. Its clocks go on as they are.</summary>
    /// <param name="basis">Why the other one leads, for example where the person who died usually lived.</param>
    /// <exception cref="RuleBrokenException">The other partnership or the basis is missing, or the date is impossible.</exception>
    /// <remarks>Source: 2016 guidance, section 3: the partnership of the area where the person who died usually lived leads.</remarks>
    public void Transfer(Guid toPartnershipId, string basis, DateOnly agreedOn, Actor actor)
    {
        RefuseWhenClosed();
        RefuseImpossibleDate(agreedOn, "The day on which the partnerships agreed", actor);
        RefuseBlank(basis, "Say why the other partnership leads, for example where the person who died usually lived.", Citations.Establishing);
        RefuseLongText(basis, "The basis");
        RefuseSamePartnership(toPartnershipId);

        MoveTo(toPartnershipId, basis, agreedOn, step: null, actor);
    }

    /// <summary>Makes the review a joint one: one panel and one report for two statutes.</summary>
    /// <exception cref="RuleBrokenException">It is joint with that review already, or the body is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 4; local agreement with the other body.</remarks>
    public void MakeJoint(ParallelProcessKind kind, string body, Actor actor)
    {
        RefuseWhenClosed();
        RefuseBlank(body, "Name the body responsible for the other review.", Citations.Conduct);
        RefuseLongShortText(body, "The body responsible for the other review");
        RuleBrokenException.ThrowIf(
            JointReviews.Any(j => j.Kind == kind),
            $"This review is held jointly with that one already: {kind.Label}.",
            Citations.Local);

        JointReviews = [.. JointReviews, new JointReview(kind, body, actor.Today)];
        Record(new ReviewMadeJoint(kind.Code), actor);
    }

    /// <summary>Forbids destroying anything of this review, also after it has closed.</summary>
    /// <exception cref="RuleBrokenException">There is a hold already, or the reason is missing.</exception>
    /// <remarks>Source: section 9 of the 2016 guidance on disclosure; retention rules of the council.</remarks>
    public void PlaceLegalHold(string reason, Actor actor)
    {
        RuleBrokenException.ThrowIf(IsUnderLegalHold, "There is a legal hold already. Lift it first if its reason changed.", Citations.Local);
        RefuseBlank(reason, "Say why everything has to be kept: an appeal, an inquiry, a claim.", Citations.CriminalProceedings);
        RefuseLongText(reason, "The reason");

        LegalHolds = [.. LegalHolds, new LegalHold(actor.Today, reason)];
        Record(new LegalHoldPlaced(), actor);
    }

    /// <summary>Ends the legal hold.</summary>
    /// <exception cref="RuleBrokenException">There is no hold, or the reason is missing.</exception>
    /// <remarks>Source: as <see cref="PlaceLegalHold"/>.</remarks>
    public void LiftLegalHold(string reason, Actor actor)
    {
        RuleBrokenException.ThrowIf(!IsUnderLegalHold, "There is no legal hold.", Citations.Local);
        RefuseBlank(reason, "Say why the hold is no longer needed, and who agreed.", Citations.CriminalProceedings);
        RefuseLongText(reason, "The reason");

        LegalHolds = [.. LegalHolds.SkipLast(1), LegalHolds[^1] with { LiftedOn = actor.Today, WhyLifted = reason }];
        Record(new LegalHoldLifted(), actor);
    }

    // Whoever calls it has looked at the other partnership: nothing is refused once a change has begun.
    private void MoveTo(Guid toPartnershipId, string basis, DateOnly agreedOn, string? step, Actor actor)
    {
        var from = PartnershipId;
        PartnershipId = toPartnershipId;
        PartnershipChanges = [.. PartnershipChanges, new PartnershipChange(from, PartnershipId, basis, agreedOn)];
        Record(new ReviewTransferred(from, PartnershipId, step), actor);
    }

    private void RefuseSamePartnership([NotNull] Guid? toPartnershipId) =>
        RuleBrokenException.ThrowIf(
            toPartnershipId is null || toPartnershipId == PartnershipId,
            "Choose the other partnership that leads instead.",
            Citations.Establishing);
}

/// <summary>A change of the leading partnership.</summary>
public sealed record PartnershipChange(Guid From, Guid To, string Basis, DateOnly AgreedOn);

/// <summary>Another review held together with this one.</summary>
public sealed record JointReview(ParallelProcessKind Kind, string Body, DateOnly Since);

/// <summary>A time in which nothing of the review may be destroyed.</summary>
public sealed record LegalHold(DateOnly PlacedOn, string Reason, DateOnly? LiftedOn = null, string? WhyLifted = null);

/// <summary>Another partnership leads.</summary>
/// <param name="Step">The human step that led to it; null for a transfer in the course of the review.</param>
public sealed record ReviewTransferred(Guid From, Guid To, string? Step) : CaseEvent
{
    public override StepDone? Completes => Step is null ? null : new(Step, TriageOutcome.Transfer.Code);
}

/// <summary>The review is held jointly with another.</summary>
public sealed record ReviewMadeJoint(string Kind) : CaseEvent;

/// <summary>Nothing of the review may be destroyed.</summary>
public sealed record LegalHoldPlaced : CaseEvent;

/// <summary>The ordinary retention rules apply again.</summary>
public sealed record LegalHoldLifted : CaseEvent;
