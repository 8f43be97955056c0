namespace DhrManager.Lessons.Query;

/// <summary>What is looked for, as a tree. Words in it are folded, as the tokeniser gives them.</summary>
public abstract record SearchQuery;

/// <summary>Everything.</summary>
public sealed record AllQuery : SearchQuery;

/// <summary>Nothing.</summary>
public sealed record NoneQuery : SearchQuery;

/// <summary>A word in any of the forms that share its stem.</summary>
public sealed record TermQuery(string Word) : SearchQuery;

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
