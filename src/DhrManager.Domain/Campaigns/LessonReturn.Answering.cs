using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

// Writing and signing, which are acts of different people.
public sealed partial class LessonReturn
{
    /// <summary>Saves what the organisation's people have written so far; complete or not, until they give it to the lead.</summary>
    /// <param name="isReady">True to give it to the accountable lead, which it has to be complete for.</param>
    /// <param name="library">The organisation's evidence.</param>
    /// <exception cref="RuleBrokenException">It cannot be answered now, or what is written is not enough.</exception>
    /// <remarks>Source: local procedure; the rule for "embedded" is the campaign's own.</remarks>
    public void Write(LessonAnswer answer, bool isReady, Campaign campaign, IReadOnlyCollection<EvidencePiece> library, Actor actor)
    {
        RefuseUnlessAsked(campaign);
        RuleBrokenException.ThrowIf(Signature is not null, "This answer is signed. Ask the partnership to reopen it when it has to change.", Citations.Local);
        var written = Limited(answer, actor);
        RuleBrokenException.ThrowIf(
            written.EvidenceIds.Any(id => library.All(piece => piece.Id != id || piece.AgencyId != AgencyId)),
            "Choose evidence from your organisation's own library.",
            Citations.Local);
        if (isReady)
        {
            Completeness.RefuseGaps(written, campaign, Seen(written, library), actor);
        }

        (Draft, DraftedBy, DraftedOn, IsReady) = (written, actor.Name, actor.Today, isReady);
        Version++;
    }

    /// <summary>The accountable lead puts their name to the answer.</summary>
    /// <exception cref="RuleBrokenException">Somebody else signs, it is not ready, or it no longer stands up to the campaign's rule.</exception>
    public void Sign(Campaign campaign, IReadOnlyCollection<EvidencePiece> library, Actor actor)
    {
        RefuseUnlessAsked(campaign);
        RefuseUnlessLead(campaign, actor);
        RuleBrokenException.ThrowIf(Signature is not null, "This answer is signed already.", Citations.Local);
        RuleBrokenException.ThrowIf(!IsReady, "This answer is still being written. It can be signed when its authors say that it is ready.", Citations.Local);
        var evidence = Seen(Draft!, library);
        Completeness.RefuseGaps(Draft!, campaign, evidence, actor);

        Signature = new SignedAnswer(Draft!, evidence, DraftedBy!, actor.PersonId, actor.Name, actor.Today);
        Version++;
    }

    /// <summary>The lead gives the answer back to those who wrote it.</summary>
    /// <exception cref="RuleBrokenException">Somebody else does, it is not waiting to be signed, or there is no reason.</exception>
    public void GiveBack(string? reason, Campaign campaign, Actor actor)
    {
        RefuseUnlessAsked(campaign);
        RefuseUnlessLead(campaign, actor);
        RuleBrokenException.ThrowIf(!IsReady || Signature is not null, "Only an answer that waits for your signature can be given back.", Citations.Local);
        BackToWriting(reason, actor);
    }

    /// <summary>The partnership asks for a signed answer to be written again. What was signed stays on record.</summary>
    /// <exception cref="RuleBrokenException">It is not signed, or there is no reason.</exception>
    public void Reopen(string? reason, Campaign campaign, Actor actor)
    {
        RefuseUnlessAsked(campaign);
        RuleBrokenException.ThrowIf(Signature is null, "Only a signed answer can be reopened.", Citations.Local);
        var signed = Signature;
        BackToWriting(reason, actor);
        (Earlier, Signature) = ([.. Earlier, signed], null);
    }

    private void BackToWriting(string? reason, Actor actor)
    {
        var why = TypedText.Needed(reason, "Enter what has to change.", Campaign.TextMaxLength, "What has to change");
        GivenBack = [.. GivenBack, new GivenBack(why, actor.Name, actor.Today)];
        IsReady = false;
        Version++;
    }

    private static LessonAnswer Limited(LessonAnswer answer, Actor actor)
    {
        TypedText.RefuseFuture(answer.CheckedOn, "The day on which it was last checked", actor);
        return answer with
        {
            WhatChanged = TypedText.Limited(answer.WhatChanged, Campaign.TextMaxLength, "What has changed"),
            HowTold = TypedText.Limited(answer.HowTold, Campaign.TextMaxLength, "How staff were told"),
            EvidenceIds = [.. answer.EvidenceIds.Distinct()],
            Replies = [.. answer.Replies.Select(reply => TypedText.Limited(reply, Campaign.TextMaxLength, "The answer to a question"))],
        };
    }

    private static IReadOnlyList<EvidenceSeen> Seen(LessonAnswer answer, IReadOnlyCollection<EvidencePiece> library) =>
        [.. library.Where(piece => answer.EvidenceIds.Contains(piece.Id) && piece.WithdrawnReason is null).Select(EvidenceSeen.Of)];

    private void RefuseUnlessLead(Campaign campaign, Actor actor) => RuleBrokenException.ThrowIf(
        campaign.OrganisationOf(AgencyId).LeadId != actor.PersonId,
        "Only the accountable lead of the organisation signs or gives back its answers.",
        Citations.Local);

    private void RefuseUnlessAsked(Campaign campaign)
    {
        RuleBrokenException.ThrowIf(campaign.Status != CampaignStatus.Open, "The campaign is not open, so its answers stay as they are.", Citations.Local);
        RuleBrokenException.ThrowIf(IsExempt, "Your organisation does not have to answer this: the partnership has exempted it.", Citations.Local);
    }
}
