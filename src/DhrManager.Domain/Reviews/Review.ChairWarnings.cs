namespace DhrManager.Domain.Reviews;

// What is not refused but has to be explained.
public sealed partial class Review
{
    /// <summary>With this many other live reviews a chair's time becomes doubtful. A warning, not a rule.</summary>
    public const int ManyLiveReviews = 4;

    /// <summary>What a careful reader would ask about the chair, as whole sentences. None of it stops the review.</summary>
    public IReadOnlyList<string> ChairWarnings => Chair is { } chair ? [.. WarningsAbout(chair)] : [];

    private IEnumerable<string> WarningsAbout(ChairAppointment chair)
    {
        if (string.IsNullOrWhiteSpace(chair.TrainingEvidence))
        {
            yield return "There is no evidence of training for these reviews. The quality assurance panel may ask.";
        }

        if (string.IsNullOrWhiteSpace(chair.IndependenceStatement))
        {
            yield return "There is no statement of independence yet. The report has to print one.";
        }

        if (IsWithinCoolingOff(chair))
        {
            yield return "The chair left an agency in the case not long ago. The report should explain why that does not matter.";
        }

        if (chair.Conflicts.Any(c => c.IsDeclared))
        {
            yield return "The chair declared an interest. Ask again at every meeting.";
        }

        if (!chair.IsVetted)
        {
            yield return "No vetting has been seen.";
        }

        if (chair.OtherLiveReviews >= ManyLiveReviews)
        {
            yield return $"The chair has {Say(chair.OtherLiveReviews)} other live reviews. Check that there is time for this one.";
        }

        if (chair.ContractEndsOn is { } end && RunningClock(Regimes.ClockCodes.OverviewReport) is { } clock && end < clock.DueOn)
        {
            yield return $"The contract ends on {Say(end)}, before the overview report is due on {Say(clock.DueOn)}.";
        }
    }
}
