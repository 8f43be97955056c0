namespace DhrManager.Lessons.Query;

/// <summary>A term, and what else people call it.</summary>
/// <param name="OnlyInCapitals">Those that mean other things too. They count only when typed in capitals.</param>
public sealed record ThesaurusTerm(string Preferred, IReadOnlyList<string> Synonyms, IReadOnlyList<string> OnlyInCapitals);
