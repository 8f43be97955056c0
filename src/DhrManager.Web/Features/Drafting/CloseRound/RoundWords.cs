using DhrManager.Domain.Drafts;
using DhrManager.Domain.Rules;

namespace DhrManager.Web.Features.Drafting.CloseRound;

/// <summary>What the page says about each round.</summary>
internal sealed record RoundWords(string Why, string Source, string Example, string Question, string Hint)
{
    private static readonly RoundWords _panel = new(
        "The report is the panel's. Each member reads the whole draft and says where it is wrong, unfair or unclear.",
        Citations.Reports.ToString(),
        "Six of seven members commented; one had no comments.",
        "How did the round go?",
        "Who commented and who had nothing to say");

    private static readonly RoundWords _agencies = new(
        "Each agency checks the facts about itself, not the judgement of the panel. A mistake found now costs nothing; one found after publication costs trust.",
        Citations.Reports.ToString(),
        "All five agencies answered. Two corrected dates.",
        "How did the check go?",
        "Which agencies answered and which did not");

    private static readonly RoundWords _family = new(
        "The family reads the draft in private and in good time, with an advocate if they wish, and may comment. They may also decline; then say so.",
        Citations.Family.ToString(),
        "Read on two afternoons at the advocate's office, with the advocate; the chair met them after that.",
        "Where and when did the family read the draft, and who was with them?",
        "Or that they declined. Use pseudonyms, not names");

    public static RoundWords Of(CommentRound round) =>
        round == CommentRound.Family ? _family : round == CommentRound.Agencies ? _agencies : _panel;
}
