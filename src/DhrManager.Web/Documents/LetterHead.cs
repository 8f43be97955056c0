using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Documents;

/// <summary>What stands at the top of every letter. Holds no name of a person in the case.</summary>
/// <param name="Pseudonym">What the person who died is called in the papers of the review.</param>
/// <param name="ReviewName">The regime's name for such a review, for example "Domestic homicide review".</param>
/// <param name="WrittenOn">UK calendar date.</param>
public sealed record LetterHead(string Partnership, string Reference, string Pseudonym, string ReviewName, string ReviewShortName, DateOnly WrittenOn)
{
    /// <summary>The name of the review in the middle of a sentence: "domestic homicide review".</summary>
    public string Process => char.ToLowerInvariant(ReviewName[0]) + ReviewName[1..];

    public static LetterHead Of(Review review, string partnership, DateOnly writtenOn) =>
        new(partnership, review.Reference, review.Title, review.Regime.Name, review.Regime.ShortName, writtenOn);
}
