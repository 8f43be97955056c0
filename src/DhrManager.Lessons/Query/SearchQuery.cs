using DhrManager.Lessons.Query.Patterns;

namespace DhrManager.Lessons.Query;

/// <summary>What is looked for, as a tree. Words in it are folded, as the tokeniser gives them.</summary>
public abstract record SearchQuery;

/// <summary>Everything.</summary>
public sealed record AllQuery : SearchQuery;

/// <summary>Nothing.</summary>
public sealed record NoneQuery : SearchQuery;

/// <summary>A word in any of the forms that share its stem.</summary>
/// <param name="Field">Null is title and text as one.</param>
public sealed record TermQuery(string Word, LessonField? Field = null) : SearchQuery;

/// <summary>Words one after the other.</summary>
/// <param name="Words">Null stands for any one word.</param>
/// <param name="IsExact">Whether the words must be in just this form.</param>
public sealed record PhraseQuery(IReadOnlyList<string?> Words, bool IsExact) : SearchQuery;

/// <summary>Ways of writing the same thing: scored as the best of them.</summary>
public sealed record AnyQuery(IReadOnlyList<SearchQuery> Alternatives) : SearchQuery;

/// <summary>Several queries together.</summary>
/// <param name="MinimumShould">
/// How many of the optional clauses must match. With no required clause at least one must, whatever this says.
/// </param>
public sealed record BoolQuery(IReadOnlyList<Clause> Clauses, int MinimumShould = 0) : SearchQuery;

/// <summary>Words in just these forms, near one another.</summary>
/// <param name="Places">By place in the phrase, the words that may stand there; null stands for any one word.</param>
/// <param name="Slop">
/// How far the words may be moved, all together, from their places; so reversing two costs 2. No two words stand in one place.
/// </param>
internal sealed record NearQuery(IReadOnlyList<IReadOnlyList<string>?> Places, int Slop, LessonField? Field) : SearchQuery;

/// <summary>Any of the words, unstemmed, that a pattern accepts. Scores 1 however many there are.</summary>
internal sealed record PatternQuery(WordPattern Pattern, LessonField? Field) : SearchQuery;

/// <summary>Documents with a value of a facet that is accepted. Scores nothing: they have it or not.</summary>
/// <param name="Facet">The how-many-th of <see cref="Index.Facets.All"/>.</param>
internal sealed record FacetQuery(int Facet, Func<string, bool> Accepts) : SearchQuery;

/// <summary>Scores so many times as much.</summary>
internal sealed record BoostQuery(double Factor, SearchQuery Query) : SearchQuery;
