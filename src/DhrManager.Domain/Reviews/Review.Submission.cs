using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Submissions;

namespace DhrManager.Domain.Reviews;

// Quality assurance by the Home Office: submission, outcome, answers, and submission again.
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

    /// <summary>The day on which nothing but the partnership's own preparation stood before publication.</summary>
    public DateOnly? ClearedOn { get; private set; }

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

    /// <summary>Records the outcome of quality assurance.</summary>
    /// <exception cref="RuleBrokenException">
    /// No outcome is awaited, the regime does not know it, a date or the letter is wrong, or points are missing or numbered twice.
    /// </exception>
    /// <remarks>Source: 2016 guidance, section 11; the outcomes are the regime's.</remarks>
    public void RecordQaOutcome(QaOutcomeRecord outcome, Actor actor)
    {
        var submission = SubmissionAwaitingOutcome();
        RuleBrokenException.ThrowIf(
            outcome.Outcome == QaOutcome.Other || !Regime.QaOutcomes.Any(o => o.Code == outcome.Outcome.Code),
            "Choose whether the report may be published, may be published after changes, or must be submitted again.",
            Citations.QualityAssurance);
        RuleBrokenException.ThrowIf(
            outcome.LetterOn < submission.SentOn,
            $"The letter must be dated {Say(submission.SentOn)} or later, when the report was sent.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            outcome.ReceivedOn < outcome.LetterOn || outcome.ReceivedOn > actor.Today,
            "The letter must have arrived between its date and today.",
            Citations.Local);
        RefuseBlank(outcome.LetterReference, "Say where the letter can be found.", Citations.QualityAssurance);
        RefuseLongShortText(outcome.LetterReference, "The reference of the letter");
        RefuseLongText(outcome.Positives, "What the letter praises");
        RefusePoints(outcome);

        submission.Take(outcome);
        Record(new QaOutcomeRecorded(submission.Number, outcome.Outcome.Code, outcome.ReceivedOn), actor);
        if (outcome.Outcome == QaOutcome.Publish)
        {
            Clear(outcome.ReceivedOn, actor);
        }
    }

    /// <summary>Answers every point of the letter at once.</summary>
    /// <exception cref="RuleBrokenException">No points wait, one is unanswered, or an answer fits no point.</exception>
    public void AnswerQaPoints(IReadOnlyList<QaPointAnswer> answers, Actor actor)
    {
        RefuseWhenClosed();
        var submission = CurrentSubmission;
        RuleBrokenException.ThrowIf(submission is not { AwaitsAnswers: true }, "No points wait to be answered.", Citations.Local);
        RefuseAnswers(submission, answers);

        submission.Answer(answers, actor.Today);
        Record(new QaPointsAnswered(submission.Number), actor);
        if (submission.Outcome == QaOutcome.PublishAfterChanges)
        {
            Clear(actor.Today, actor);
        }
    }

    private void Clear(DateOnly on, Actor actor)
    {
        ClearedOn = on;
        Record(new ClearedForPublication(on), actor);
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

    private static void RefusePoints(QaOutcomeRecord outcome)
    {
        RuleBrokenException.ThrowIf(
            outcome.Outcome != QaOutcome.Publish && outcome.Points.Count == 0,
            "Enter the points of the letter, numbered as it numbers them.",
            Citations.QualityAssurance);
        RuleBrokenException.ThrowIf(
            outcome.Points.Any(p => string.IsNullOrWhiteSpace(p.Text)),
            "Enter the text of each point, or take it out.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            outcome.Points.DistinctBy(p => p.Number).Count() < outcome.Points.Count,
            "Give each point its own number.",
            Citations.Local);
        foreach (var point in outcome.Points)
        {
            RefuseLongText(point.Text, "Each point");
        }
    }

    private static void RefuseAnswers(Submission submission, IReadOnlyList<QaPointAnswer> answers)
    {
        var unanswered = submission.Points
            .Where(p => !answers.Any(a => a.Number == p.Number && !string.IsNullOrWhiteSpace(a.Answer)))
            .Select(p => p.Number)
            .ToList();
        RuleBrokenException.ThrowIf(
            unanswered.Count > 0,
            $"Answer every point of the letter. Unanswered: {string.Join(", ", unanswered)}.",
            Citations.QualityAssurance);
        RuleBrokenException.ThrowIf(
            answers.Count != submission.Points.Count || answers.Any(a => !submission.Points.Any(p => p.Number == a.Number)),
            "Give one answer for each point of the letter.",
            Citations.Local);
        foreach (var answer in answers)
        {
            RefuseLongText(answer.Answer, "Each answer");
            RefuseLongText(answer.Changed, "Each list of changes");
        }
    }
}
