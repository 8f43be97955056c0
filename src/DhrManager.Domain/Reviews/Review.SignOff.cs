using DhrManager.Domain.Rules;
using DhrManager.Domain.Submissions;

namespace DhrManager.Domain.Reviews;

// The partnership signs the report the panel agreed, or returns it.
public sealed partial class Review
{
    /// <summary>Every signature under the report, the earliest first.</summary>
    public IReadOnlyList<SignOff> SignOffs { get; private set; } = [];

    /// <summary>The day of the last signature.</summary>
    public DateOnly? SignedOffOn => SignOffs.Count > 0 ? SignOffs[^1].On : null;

    /// <summary>Why the report was returned; null when it was not, and once it has been revised.</summary>
    public string? ReturnedReason { get; private set; }

    /// <summary>What the chair changed after the report was last returned.</summary>
    public string? RevisionNote { get; private set; }

    /// <summary>Signs the report off. The first signature also agrees the action plan.</summary>
    /// <exception cref="RuleBrokenException">
    /// The report is not agreed, is returned or signed already; a return is open; anonymity is not confirmed;
    /// a recommendation has neither an action nor an addressee outside.
    /// </exception>
    /// <remarks>Source: 2016 guidance, section 7, on the partnership's action on receiving the report.</remarks>
    public void SignOffReport(SignOff signOff, Actor actor)
    {
        RefuseUnlessAwaitingSignature();
        RefuseOutstandingReturns("Accept or waive each return before the report is signed off.");
        RuleBrokenException.ThrowIf(
            !signOff.IsAnonymityConfirmed,
            "Confirm that nobody but the chair and the panel can be identified from the report.",
            Citations.Reports);
        RefuseRecommendationsWithoutAction();
        RefuseBlank(signOff.SignedBy, "Enter who signs for the partnership.", Citations.Reports);
        RefuseLongShortText(signOff.SignedBy, "Who signs");
        RefuseLongText(signOff.Note, "The note");
        RuleBrokenException.ThrowIf(
            signOff.On < DraftAgreedOn || signOff.On > actor.Today,
            $"The report must be signed off between {Say(DraftAgreedOn!.Value)}, when the panel agreed it, and today.",
            Citations.Local);

        SignOffs = [.. SignOffs, signOff];
        Record(new ReportSignedOff(signOff.On), actor);
        AgreeActionPlan(actor);
    }

    /// <summary>Returns the report to the chair.</summary>
    /// <exception cref="RuleBrokenException">The report is not waiting for a signature, or there is no reason.</exception>
    public void ReturnReport(string reason, Actor actor)
    {
        RefuseUnlessAwaitingSignature();
        RefuseBlank(reason, "Tell the chair what the partnership needs changed.", Citations.Reports);
        RefuseLongText(reason, "The reason");

        ReturnedReason = reason;
        Record(new ReportReturned(), actor);
    }

    /// <summary>Records what the chair changed in a returned report.</summary>
    /// <exception cref="RuleBrokenException">The report was not returned, or the changes are missing.</exception>
    public void ReviseReport(string changes, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(ReturnedReason is null, "The report has not been returned.", Citations.Local);
        RefuseBlank(changes, "Say what was changed, or why nothing was.", Citations.Reports);
        RefuseLongText(changes, "The changes");

        (ReturnedReason, RevisionNote) = (null, changes);
        Record(new ReportRevised(), actor);
    }

    private void RefuseUnlessAwaitingSignature()
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(DraftAgreedOn is null, "The panel has not agreed the report yet.", Citations.Reports);
        RuleBrokenException.ThrowIf(
            ReturnedReason is not null,
            "The report was returned to the chair. It comes back once it has been revised.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            SignedOffOn is not null && !MayBeSubmittedAgain,
            "The report has been signed off already.",
            Citations.Local);
    }

    private void RefuseRecommendationsWithoutAction()
    {
        var without = _recommendations
            .Where(r => !r.IsForBodyOutside && !_actions.Exists(a => a.RecommendationId == r.Id))
            .Select(r => r.Number)
            .ToList();
        RuleBrokenException.ThrowIf(
            without.Count > 0,
            $"Add an action for each recommendation, or address it to a body outside. Without either: {string.Join(", ", without)}.",
            Citations.Reports);
    }
}
