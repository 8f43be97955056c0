using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Submissions;

/// <summary>What the Home Office wrote after quality assurance.</summary>
/// <param name="PanelOn">The day its panel met; null when the letter does not say.</param>
/// <param name="LetterReference">How the letter can be found.</param>
/// <param name="Points">What it asks to be changed, as numbered in the letter.</param>
public sealed record QaOutcomeRecord(
    QaOutcome Outcome,
    DateOnly LetterOn,
    DateOnly ReceivedOn,
    DateOnly? PanelOn,
    string LetterReference,
    string? Positives,
    IReadOnlyList<QaPoint> Points);

/// <summary>One numbered point of the letter.</summary>
public sealed record QaPoint(int Number, string Text, string? Theme = null);

/// <summary>What the chair did about a point.</summary>
/// <param name="Changed">Which paragraphs changed; null when none did.</param>
public sealed record QaPointAnswer(int Number, string Answer, string? Changed = null);
