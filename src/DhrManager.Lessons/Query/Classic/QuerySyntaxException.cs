namespace DhrManager.Lessons.Query.Classic;

/// <summary>A query that cannot be read.</summary>
/// <param name="at">Where a person should look: the index in UTF-16 units of what is wrong, or of what was opened and never closed.</param>
public sealed class QuerySyntaxException(QueryProblem problem, int at, string message) : Exception(message)
{
    public QueryProblem Problem { get; } = problem;

    public int At { get; } = at;
}

/// <summary>What is wrong with a query.</summary>
public enum QueryProblem
{
    /// <summary>Something else was expected at this place.</summary>
    Unexpected,
    OpenQuote,
    OpenSlash,
    LastBackslash,
    BadEscape,
    BoostWithoutNumber,
    NotARange,
    FractionalEdits,
    LeadingWildcard,
    TooDeep,
    TooManyClauses,
    TooLong,
}
