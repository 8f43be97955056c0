using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Seeding.Live;

namespace DhrManager.Web.Seeding.Generated;

/// <summary>A plain live review, at one of eight points of its way, by its number.</summary>
internal static class GeneratedLiveReview
{
    private const int Decided = CommissionSteps.ToTerms + 5 + ReturnSteps.ToChronology;

    private static readonly string[] _partnerships = ["PA", "NE", "WE"];

    private static readonly CaseFindings _findings = new(
        [new("What each agency knew was little; what all of them knew together was enough.", ["INFO-1"], [])],
        [new("Put the separate contacts side by side whenever a second one is recorded.", "EC", ["RISK-3"], "Change the log so that earlier contacts are shown.")]);

    public static TellReview Tell(int number) => story => TellAsync(story, Outline(number), stage: number % 8, extraDays: number % 13);

    private static async Task TellAsync(ReviewStory story, CaseOutline outline, int stage, int extraDays)
    {
        switch (stage)
        {
            case 0:
                await story.NotifyAsync(2 + extraDays, outline);
                break;
            case 1:
                await story.NotifyAsync(8 + extraDays, outline);
                await story.AcceptAsync(7 + extraDays);
                await story.AskAgenciesAsync(6 + extraDays, story.Day(-4), outline.Agencies);
                break;
            default:
                await HoldAsync(story, outline, stage, extraDays);
                break;
        }
    }

    // Each stage begins further back, so that its last step is recent.
    private static async Task HoldAsync(ReviewStory story, CaseOutline outline, int stage, int extraDays)
    {
        var decided = extraDays + stage switch { 2 => 5, 3 => 60, 4 => 70, 5 => Decided + 10, 6 => Decided + 80, _ => Decided + 170 };
        await story.ScopeAsync(decided + EarlySteps.ToDecision, outline);
        await story.DecideAsync(decided + EarlySteps.ToDecision, outline, DecisionOutcome.Review);
        if (stage == 2)
        {
            return;
        }

        await story.CommissionAsync(decided, outline);
        var requested = decided - CommissionSteps.ToTerms - 5;
        if (stage == 4)
        {
            await story.RequestReturnsAsync(requested, outline);
        }
        else if (stage > 4)
        {
            await story.GatherReturnsAsync(requested, outline);
            await ReportAsync(story, outline, stage, requested - ReturnSteps.ToChronology);
        }
    }

    private static async Task ReportAsync(ReviewStory story, CaseOutline outline, int stage, int combined)
    {
        if (stage < 6)
        {
            return;
        }

        await story.DraftAsync(combined, outline, _findings);
        if (stage == 7)
        {
            await story.AgreeDraftAsync(combined - DraftSteps.ToDraft, outline);
            var agreed = combined - DraftSteps.ToDraft - DraftSteps.ToAgreement;
            await story.SubmitAsync(agreed);
            await story.RecordLetterAsync(agreed - ReportSteps.ToSubmission - 40, QaOutcome.Publish, "Clear and fair.", []);
        }
    }

    private static CaseOutline Outline(int number)
    {
        var dice = new Dice(number);
        return new CaseOutline
        {
            Partnership = _partnerships[number % _partnerships.Length],
            Pseudonym = dice.Pick(GeneratedNames.All),
            Age = 18 + dice.Roll(60),
            Relationship = Relationship.Spouse,
            Circumstances = "Generated for trying out size. Found dead at home; several agencies knew the household.",
            Reasons = "The criteria are met.",
            KeyLines = [("What did each agency know, and what did it do?", KeyLineSource.Panel)],
            Agencies =
            [
                new("EC", ScopingResponse.Significant, "Calls to the address.", (300, 5), ReturnKind.IndividualManagementReview, "Calls were looked at one by one."),
                new("ADH", ScopingResponse.Brief, "One attendance.", (100, 100), ReturnKind.SummaryReport),
                new("ICB", ScopingResponse.Significant, "Registered patient.", (900, 30), ReturnKind.InformationReport),
                new("PS", ScopingResponse.NoInvolvement, "Not known."),
            ],
        };
    }
}
