using System.Diagnostics.CodeAnalysis;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What can lie over any stage: a later date, another partnership, another statute, a legal hold.
public sealed partial class Review
{
    private readonly List<ReviewExtension> _extensions = [];

    public IReadOnlyList<ReviewExtension> Extensions => _extensions;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<PartnershipChange> PartnershipChanges { get; private set; } = [];

    /// <summary>The reviews held together with this one.</summary>
    public IReadOnlyList<JointReview> JointReviews { get; private set; } = [];

    /// <summary>Why nothing of this review may be destroyed; null without a hold.</summary>
    public string? LegalHoldReason { get; private set; }

    public bool IsUnderLegalHold => LegalHoldReason is not null;

    /// <summary>Moves the date of the overview report. The date first given stays on record, and so does each one between.</summary>
    /// <param name="homeOfficeToldOn">Null when it has yet to be told; see <see cref="TellOfExtension"/>.</param>
    /// <param name="familyToldOn">Null when it has yet to be told; see <see cref="TellOfExtension"/>.</param>
    /// <exception cref="RuleBrokenException">No report is due, the date is not later, or who or why is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 4: another timescale is agreed with the partnership.</remarks>
    public void Extend(ExtensionReason reason, DateOnly newDueOn, string approvedBy, DateOnly? homeOfficeToldOn, DateOnly? familyToldOn, string note, Actor actor)
    {
        RefuseWhenClosed();
        var clock = RunningClock(ClockCodes.OverviewReport);
        RuleBrokenException.ThrowIf(clock is null, "No overview report is due, so there is no date to move.", Citations.Conduct);
        RuleBrokenException.ThrowIf(
            newDueOn <= clock.DueOn || newDueOn <= actor.Today,
            $"The report is due on {Say(clock.DueOn)}. Enter a later day that is also after today.",
            Citations.Conduct);
        RefuseBlank(approvedBy, "Enter who approved the new date: the chair of the partnership or a named delegate.", Citations.Conduct);
        RefuseLongShortText(approvedBy, "Who approved the new date");
        RefuseBlank(note, "Explain the new date in a sentence. It is told to the family and the Home Office.", Citations.Conduct);
        RefuseLongText(note, "The explanation");
        RefuseFutureNotice(homeOfficeToldOn, familyToldOn, actor);

        var extension = new ReviewExtension(Id, reason, clock.DueOn, newDueOn, approvedBy, note, actor.Today);
        extension.Tell(homeOfficeToldOn, familyToldOn);
        _extensions.Add(extension);
        clock.MoveTo(newDueOn);
        Record(new ReviewExtended(extension.Id, reason.Code, extension.OldDueOn, newDueOn), actor);
    }

    /// <summary>Records when the Home Office and the family were told of an extension. A date once given is kept.</summary>
    /// <exception cref="RuleBrokenException">There is no such extension, or a date lies in the future or is missing.</exception>
    /// <remarks>Source: 2016 guidance, sections 4 and 6.</remarks>
    public void TellOfExtension(Guid extensionId, DateOnly? homeOfficeToldOn, DateOnly? familyToldOn, Actor actor)
    {
        RefuseWhenClosed();
        var extension = _extensions.Find(e => e.Id == extensionId);
        RuleBrokenException.ThrowIf(extension is null, "Choose an extension of this review.", Citations.Local);
        RuleBrokenException.ThrowIf(
            homeOfficeToldOn is null && familyToldOn is null,
            "Enter when the Home Office or the family was told.",
            Citations.Family);
        RefuseFutureNotice(homeOfficeToldOn, familyToldOn, actor);

        extension.Tell(homeOfficeToldOn, familyToldOn);
        Record(new ExtensionTold(extensionId, extension.HomeOfficeToldOn, extension.FamilyToldOn), actor);
    }

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

        LegalHoldReason = reason;
        Record(new LegalHoldPlaced(reason), actor);
    }

    /// <summary>Ends the legal hold.</summary>
    /// <exception cref="RuleBrokenException">There is no hold, or the reason is missing.</exception>
    /// <remarks>Source: as <see cref="PlaceLegalHold"/>.</remarks>
    public void LiftLegalHold(string reason, Actor actor)
    {
        RuleBrokenException.ThrowIf(!IsUnderLegalHold, "There is no legal hold.", Citations.Local);
        RefuseBlank(reason, "Say why the hold is no longer needed, and who agreed.", Citations.CriminalProceedings);
        RefuseLongText(reason, "The reason");

        LegalHoldReason = null;
        Record(new LegalHoldLifted(reason), actor);
    }

    private void MoveTo(Guid? toPartnershipId, string basis, DateOnly agreedOn, string? step, Actor actor)
    {
        RefuseSamePartnership(toPartnershipId);

        var from = PartnershipId;
        PartnershipId = toPartnershipId.Value;
        PartnershipChanges = [.. PartnershipChanges, new PartnershipChange(from, PartnershipId, basis, agreedOn)];
        Record(new ReviewTransferred(from, PartnershipId, step), actor);
    }

    private void RefuseSamePartnership([NotNull] Guid? toPartnershipId) =>
        RuleBrokenException.ThrowIf(
            toPartnershipId is null || toPartnershipId == PartnershipId,
            "Choose the other partnership that leads instead.",
            Citations.Establishing);

    private static void RefuseFutureNotice(DateOnly? homeOfficeToldOn, DateOnly? familyToldOn, Actor actor) =>
        RuleBrokenException.ThrowIf(
            homeOfficeToldOn > actor.Today || familyToldOn > actor.Today,
            "The days on which the Home Office and the family were told must be today or in the past. Leave a day empty if it is still to come.",
            Citations.Local);
}

/// <summary>A change of the leading partnership.</summary>
public sealed record PartnershipChange(Guid From, Guid To, string Basis, DateOnly AgreedOn);

/// <summary>Another review held together with this one.</summary>
public sealed record JointReview(ParallelProcessKind Kind, string Body, DateOnly Since);

/// <summary>The overview report has a later date.</summary>
public sealed record ReviewExtended(Guid ExtensionId, string Reason, DateOnly OldDueOn, DateOnly NewDueOn) : CaseEvent;

/// <summary>The Home Office or the family was told of an extension.</summary>
public sealed record ExtensionTold(Guid ExtensionId, DateOnly? HomeOfficeToldOn, DateOnly? FamilyToldOn) : CaseEvent;

/// <summary>Another partnership leads.</summary>
/// <param name="Step">The human step that led to it; null for a transfer in the course of the review.</param>
public sealed record ReviewTransferred(Guid From, Guid To, string? Step) : CaseEvent
{
    public override StepDone? Completes => Step is null ? null : new(Step, TriageOutcome.Transfer.Code);
}

/// <summary>The review is held jointly with another.</summary>
public sealed record ReviewMadeJoint(string Kind) : CaseEvent;

/// <summary>Nothing of the review may be destroyed.</summary>
public sealed record LegalHoldPlaced(string Reason) : CaseEvent;

/// <summary>The ordinary retention rules apply again.</summary>
public sealed record LegalHoldLifted(string Reason) : CaseEvent;
