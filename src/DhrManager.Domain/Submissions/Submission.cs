using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Submissions;

/// <summary>One submission of the report for quality assurance, and what came of it. Changed through the review only.</summary>
public sealed class Submission
{
    private Submission()
    {
    }

    internal Submission(Guid reviewId, int number, SubmissionPack pack)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Number = number;
        SentOn = pack.SentOn;
        Items = pack.Items;
        ChangeLog = pack.ChangeLog;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public DateOnly SentOn { get; private set; }

    public IReadOnlyList<PackItem> Items { get; private set; } = [];

    public string? ChangeLog { get; private set; }

    public DateOnly? AcknowledgedOn { get; private set; }

    /// <summary>The day the Home Office panel is to meet, or met.</summary>
    public DateOnly? PanelOn { get; private set; }

    /// <summary>Null while awaited.</summary>
    public QaOutcome? Outcome { get; private set; }

    public DateOnly? LetterOn { get; private set; }

    public DateOnly? ReceivedOn { get; private set; }

    public string? LetterReference { get; private set; }

    public string? Positives { get; private set; }

    public IReadOnlyList<QaPoint> Points { get; private set; } = [];

    /// <summary>Empty until every point is answered.</summary>
    public IReadOnlyList<QaPointAnswer> Answers { get; private set; } = [];

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>True while points wait to be answered.</summary>
    public bool AwaitsAnswers => Outcome is not null && Outcome != QaOutcome.Publish && AnsweredOn is null;

    internal void Acknowledge(DateOnly on, DateOnly? panelOn)
    {
        AcknowledgedOn = on;
        PanelOn = panelOn;
    }

    internal void Take(QaOutcomeRecord outcome)
    {
        Outcome = outcome.Outcome;
        LetterOn = outcome.LetterOn;
        ReceivedOn = outcome.ReceivedOn;
        PanelOn = outcome.PanelOn ?? PanelOn;
        LetterReference = outcome.LetterReference;
        Positives = outcome.Positives;
        Points = outcome.Points;
    }

    internal void Answer(IReadOnlyList<QaPointAnswer> answers, DateOnly on)
    {
        Answers = answers;
        AnsweredOn = on;
    }
}
