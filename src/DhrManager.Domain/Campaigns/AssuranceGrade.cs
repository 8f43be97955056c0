using System.Globalization;
using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>What is known of an answer when it is graded.</summary>
/// <param name="Position">As moderated, or else as signed.</param>
/// <param name="ProvedOn">The day of the newest evidence.</param>
/// <param name="PulsePercent">How many of the answers of staff were "yes"; null when nobody asked them, or too few answered.</param>
/// <param name="Recurrences">Later reviews that taught the same again.</param>
public sealed record AssuranceFacts(AnswerPosition Position, EvidenceLevel? Level, DateOnly? ProvedOn, ProofVerifier Verifier, int? PulsePercent, int Recurrences);

/// <summary>One part of a grade: what it counts for, and why.</summary>
/// <param name="OutOf">0 for what can only take points away.</param>
public sealed record GradePart(string Name, int Points, int OutOf, string Why);

/// <summary>
/// How sure the partnership can be of one answer: points for five parts, added up and put into a word. Evidence counts up
/// to 40 points, eight for each level; its age, who looked at it and what staff say up to 20 each; every later review that
/// taught the same again takes 10 away, at most 30. What staff say is left out, with its 20 points, when it is not known.
/// </summary>
/// <remarks>Source: this system's own formula. A lesson that is partly embedded is at most reasonably assured; one that is not yet embedded, not at all.</remarks>
public sealed record AssuranceGrade(GradeWord Word, IReadOnlyList<GradePart> Parts)
{
    private const int PointsOfLevel = 8;
    private const int Evidence = 40;
    private const int Other = 20;
    private const int PercentOfPoint = 5;
    private const int PerRecurrence = 10;
    private const int MostForRecurrence = 30;

    public int Points => Math.Max(0, Parts.Sum(p => p.Points));

    public int OutOf => Parts.Sum(p => p.OutOf);

    /// <returns>Null for a lesson that does not have to be done any more: there is nothing to be sure of.</returns>
    /// <param name="today">UK calendar date.</param>
    public static AssuranceGrade? Of(AssuranceFacts facts, DateOnly today)
    {
        if (facts.Position.Rank is not { } rank)
        {
            return null;
        }

        GradePart[] parts = [EvidencePart(facts.Level), AgePart(facts.ProvedOn, today), VerifierPart(facts.Verifier), PulsePart(facts.PulsePercent), RecurrencePart(facts.Recurrences)];
        var share = Math.Max(0, parts.Sum(p => p.Points)) * 100 / parts.Sum(p => p.OutOf);
        var earned = GradeWord.List.All.First(word => share >= word.FromPercent);
        return new(rank == 0 ? GradeWord.None : rank == 1 && earned == GradeWord.Strong ? GradeWord.Reasonable : earned, parts);
    }

    private static GradePart EvidencePart(EvidenceLevel? level) => level is null
        ? new("Evidence", 0, Evidence, "There is none.")
        : new("Evidence", level.Level * PointsOfLevel, Evidence, string.Create(CultureInfo.InvariantCulture, $"Level {level.Level} of 5: {level.Label}."));

    private static GradePart AgePart(DateOnly? provedOn, DateOnly today)
    {
        if (provedOn is not { } on)
        {
            return new("Age of the proof", 0, Other, "Nothing is dated.");
        }

        var points = on >= today.AddMonths(-6) ? Other : on >= today.AddMonths(-12) ? 15 : on >= today.AddMonths(-24) ? 8 : 0;
        return new("Age of the proof", points, Other, $"From {TypedText.Say(on)}. Full points up to 6 months, 15 up to 12, 8 up to 24.");
    }

    private static GradePart VerifierPart(ProofVerifier verifier) => new("Who has looked", verifier.Points, Other, $"{verifier.Label}.");

    private static GradePart PulsePart(int? percent) => percent is { } yes
        ? new("What staff say", yes / PercentOfPoint, Other, string.Create(CultureInfo.InvariantCulture, $"{yes}% of their answers are yes."))
        : new("What staff say", 0, 0, "Not known, so left out.");

    private static GradePart RecurrencePart(int times) => times == 0
        ? new("Taught again", 0, 0, "No later review taught it again.")
        : new("Taught again", -Math.Min(MostForRecurrence, times * PerRecurrence), 0, string.Create(CultureInfo.InvariantCulture, $"{times} later {(times == 1 ? "review" : "reviews")} taught the same."));
}
