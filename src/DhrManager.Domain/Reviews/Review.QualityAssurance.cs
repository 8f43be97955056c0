using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Submissions;

namespace DhrManager.Domain.Reviews;

// What the Home Office says about the report, and what the chair answers.
public sealed partial class Review
{
    /// <summary>The day on which nothing but the partnership's own preparation stood before publication.</summary>
    public DateOnly? ClearedOn { get; private set; }

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
