using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Classic;

/// <summary>Reads Lucene's classic query syntax, strictly.</summary>
/// <remarks>Source: the grammar of Apache Lucene's classic QueryParser, versions 8 and 9.</remarks>
public static class ClassicQueryParser
{
    /// <summary>Brackets within brackets, so that no query can exhaust the stack.</summary>
    public const int DeepestGroup = 200;

    /// <summary>In UTF-16 units. No person or program means more, and reading it would take longer than searching for it.</summary>
    public const int LongestQuery = 65_536;

    /// <summary>A query of which analysis leaves nothing finds nothing.</summary>
    /// <exception cref="QuerySyntaxException">
    /// The query is not in the language, is longer than <see cref="LongestQuery"/>, has more than 1,024 clauses in one group, brackets nested more than
    /// <see cref="DeepestGroup"/> deep, or a leading wildcard that is not allowed.
    /// </exception>
    public static QueryNode Parse(string query, QueryOptions options)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        if (query.Length > LongestQuery)
        {
            throw new QuerySyntaxException(QueryProblem.TooLong, LongestQuery, $"Found {query.Length} characters; expected at most {LongestQuery}.");
        }

        return new QueryGrammar(query, options).Read();
    }
}
