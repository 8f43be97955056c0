namespace DhrManager.Lessons.Query.Tree;

/// <summary>
/// A query in Lucene's classic syntax, parsed and analysed, before anything is known of an index. Never changes; two trees
/// that ask the same in the same order are equal.
/// </summary>
/// <remarks>A field that is null is the searcher's own choice of fields.</remarks>
public abstract record QueryNode;

/// <summary>A word, as the analyser of the field gives it.</summary>
public sealed record TermNode(string? Field, string Text) : QueryNode;

/// <summary>Words one after the other.</summary>
/// <param name="Words">Null is the place of a word that was dropped: any one word may stand there. Several are alternatives.</param>
/// <param name="Slop">How many moves of one place the words may be apart; 0 or more.</param>
public sealed record PhraseNode(string? Field, ValueList<ValueList<string>?> Words, int Slop) : QueryNode;

/// <summary>Words that begin so; compared without stemming, in lower case.</summary>
public sealed record PrefixNode(string? Field, string Text) : QueryNode;

/// <summary>Words of a pattern: <c>*</c> any letters, <c>?</c> one letter, <c>\</c> before a letter meant as it stands.</summary>
public sealed record WildNode(string? Field, string Pattern) : QueryNode;

/// <summary>Words that match a regular expression whole.</summary>
public sealed record RegexNode(string? Field, string Pattern) : QueryNode;

/// <summary>Words within some edits: a letter added, dropped, replaced, or two neighbours swapped.</summary>
/// <param name="MaxEdits">0 to 2.</param>
public sealed record FuzzyNode(string? Field, string Text, int MaxEdits) : QueryNode;

/// <summary>Words between two others in ordinal order.</summary>
/// <param name="Low">Null is open.</param>
/// <param name="High">Null is open.</param>
public sealed record RangeNode(string? Field, string? Low, string? High, bool IncludesLow, bool IncludesHigh) : QueryNode;

/// <summary>Everything.</summary>
public sealed record AllNode : QueryNode;

/// <summary>Nothing.</summary>
public sealed record NoneNode : QueryNode;

/// <summary>
/// Several queries together. With a clause that must match, those that should only score; with none, at least one that
/// should has to match; with nothing but clauses that must not, nothing matches.
/// </summary>
public sealed record BoolNode(ValueList<NodeClause> Clauses) : QueryNode;

/// <summary>A part of a <see cref="BoolNode"/>.</summary>
public sealed record NodeClause(Occur Occur, QueryNode Node);

/// <summary>Counts so many times as much.</summary>
/// <param name="Factor">0 or more.</param>
public sealed record BoostNode(double Factor, QueryNode Node) : QueryNode;
