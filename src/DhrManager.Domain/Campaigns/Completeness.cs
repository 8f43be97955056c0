using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>What an answer must say before anybody signs it.</summary>
internal static class Completeness
{
    /// <exception cref="RuleBrokenException">Something is missing, or the claim is larger than its evidence.</exception>
    public static void RefuseGaps(LessonAnswer answer, Campaign campaign, IReadOnlyList<EvidenceSeen> evidence, Actor actor)
    {
        RuleBrokenException.ThrowIf(answer.Position is null, "Select whether the lesson is embedded.", Citations.Local);
        RuleBrokenException.ThrowIf(
            answer.WhatChanged is null,
            answer.Position.ClaimsChange ? "Enter what has changed." : "Enter what is planned, or why nothing has to be done.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            answer.CarriedFrom is not null && !answer.IsReconfirmed,
            "Confirm that the earlier answer is still true, or write a new one.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            campaign.Questions.Where((_, i) => answer.Replies.ElementAtOrDefault(i) is null).Any(),
            "Answer every question of the campaign.",
            Citations.Local);
        if (answer.Position.ClaimsChange)
        {
            RefuseUnproved(answer, evidence);
        }

        if (answer.Position == AnswerPosition.Embedded)
        {
            RefuseWeakProof(campaign.Rule, evidence, actor);
        }
    }

    private static void RefuseUnproved(LessonAnswer answer, IReadOnlyList<EvidenceSeen> evidence)
    {
        RuleBrokenException.ThrowIf(answer.HowTold is null, "Enter how staff were told.", Citations.Local);
        RuleBrokenException.ThrowIf(answer.CheckedOn is null, "Enter when somebody last checked that it is so.", Citations.Local);
        RuleBrokenException.ThrowIf(evidence.Count == 0, "Choose the evidence that shows it, or add it.", Citations.Local);
    }

    private static void RefuseWeakProof(DoneRule rule, IReadOnlyList<EvidenceSeen> evidence, Actor actor)
    {
        var enough = evidence.Where(e => e.Level.Level >= rule.EmbeddedNeeds.Level).ToList();
        RuleBrokenException.ThrowIf(
            enough.Count == 0,
            $"This campaign calls a lesson embedded when the evidence reaches level {rule.EmbeddedNeeds.Level} ({rule.EmbeddedNeeds.Label}). Choose stronger evidence, or say that it is partly embedded.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            enough.Max(e => e.DatedOn) < actor.Today.AddMonths(-rule.ProofMonths),
            $"The evidence is older than {rule.ProofMonths} months, so it no longer shows what is done today. Choose newer evidence, or say that it is partly embedded.",
            Citations.Local);
    }
}
