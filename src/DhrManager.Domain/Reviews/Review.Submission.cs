using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Submissions;

namespace DhrManager.Domain.Reviews;

// The report goes to the Home Office, once or again. What comes back: Review.QualityAssurance.cs.
public sealed partial class Review
{
    private readonly List<Submission> _submissions = [];

    public IReadOnlyList<Submission> Submissions => _submissions;

    /// <summary>The newest submission; null before the first.</summary>
    public Submission? CurrentSubmission => _submissions.MaxBy(s => s.Number);

    /// <summary>The day of the newest submission.</summary>
    public DateOnly? SubmittedOn => CurrentSubmission?.SentOn;

    /// <summary>The day the outcome of the newest submission arrived.</summary>
    public DateOnly? QaReceivedOn => CurrentSubmission?.ReceivedOn;

    // Told to submit again, and every point answered.
    private bool MayBeSubmittedAgain => CurrentSubmission is { AnsweredOn: not null } last && last.Outcome == QaOutcome.Resubmit;

    /// <summary>Records that the report was sent for quality assurance.</summary>
    /// <exception cref="RuleBrokenException">
    /// The report is not signed off, an outcome is awaited or was not to submit again, the pack is incomplete, the change log is
    /// missing, or the date is impossible.
    /// </exception>
    /// <remarks>Source: 2016 guidance, section 11; the pack is the regime's.</remarks>
    public void SubmitReport(SubmissionPack pack, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(SignedOffOn is null, "Have the report signed off before it is submitted.", Citations.QualityAssurance);
        RuleBrokenException.ThrowIf(
            CurrentSubmission is not null && !MayBeSubmittedAgain,
            "The report has been submitted. It is submitted again only when the Home Office asks for it and every point is answered.",
            Citations.QualityAssurance);
        RefuseIncompletePack(pack);
        RuleBrokenException.ThrowIf(
            CurrentSubmission is not null && string.IsNullOrWhiteSpace(pack.ChangeLog),
            "Say what changed since the last submission.",
            Citations.QualityAssurance);
        RefuseLongText(pack.ChangeLog, "The change log");
        var earliest = QaReceivedOn ?? SignedOffOn.Value;
        RuleBrokenException.ThrowIf(
            pack.SentOn < earliest || pack.SentOn > actor.Today,
            $"The report must have been sent between {Say(earliest)} and today.",
            Citations.Local);

        var submission = new Submission(Id, _submissions.Count + 1, pack);
        _submissions.Add(submission);
        Record(new ReportSubmitted(submission.Number, submission.SentOn), actor);
    }

    /// <summary>Records that the Home Office has the pack, and when its panel meets.</summary>
    /// <param name="panelOn">Null when not told; may lie ahead.</param>
    /// <exception cref="RuleBrokenException">No outcome is awaited, or the date is impossible.</exception>
    public void RecordAcknowledgement(DateOnly acknowledgedOn, DateOnly? panelOn, Actor actor)
    {
        var submission = SubmissionAwaitingOutcome();
        RuleBrokenException.ThrowIf(
            acknowledgedOn < submission.SentOn || acknowledgedOn > actor.Today,
            $"The acknowledgement must have come between {Say(submission.SentOn)}, when the report was sent, and today.",
            Citations.Local);

        submission.Acknowledge(acknowledgedOn, panelOn);
        Record(new SubmissionAcknowledged(submission.Number, acknowledgedOn, panelOn), actor);
    }

    private Submission SubmissionAwaitingOutcome()
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(
            CurrentSubmission is not { Outcome: null },
            "No submission waits for an outcome.",
            Citations.QualityAssurance);
        return CurrentSubmission;
    }

    private void RefuseIncompletePack(SubmissionPack pack)
    {
        var missing = Regime.SubmissionPack
            .Where(d => d.IsRequired && !pack.Items.Any(i => i.Code == d.Code))
            .ToList();
        RuleBrokenException.ThrowIf(
            missing.Count > 0,
            $"The pack is not complete. Add: {string.Join(", ", missing.Select(d => d.Name))}.",
            missing.FirstOrDefault()?.Citation ?? Citations.QualityAssurance);
    }
}
