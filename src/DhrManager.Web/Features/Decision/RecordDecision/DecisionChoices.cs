using DhrManager.Domain.CodedLists;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Decision.RecordDecision;

/// <summary>The possible decisions, each with what follows from it.</summary>
internal static class DecisionChoices
{
    public static IReadOnlyList<Option> All { get; } =
        [.. DecisionOutcome.List.All.Select(outcome => new Option(outcome.Code, outcome.Label, WhatFollows(outcome)))];

    private static string? WhatFollows(DecisionOutcome outcome) => outcome switch
    {
        _ when outcome == DecisionOutcome.Review => "The Home Office and the family are told, and an independent chair is appointed.",
        _ when outcome == DecisionOutcome.Joint => "One panel and one report for two reviews. Name the other one below.",
        _ when outcome == DecisionOutcome.NoReview => "The Home Office looks at the decision and may have a review directed. The family is told why.",
        _ when outcome == DecisionOutcome.OtherReview => "For example a safeguarding adults review. Name it below; the case stays open until the other body has taken it on.",
        _ when outcome == DecisionOutcome.Proportionate => "One meeting with lessons and actions. Only when a question of the law is answered no.",
        _ when outcome == DecisionOutcome.Defer => "Say below what is awaited and until when. The time limit goes on running.",
        _ when outcome == DecisionOutcome.Transfer => "Choose below the partnership of the area where the person usually lived. It decides afresh.",
        _ => null,
    };
}
