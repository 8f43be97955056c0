using DhrManager.Lessons.Query.Analysis;
using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Classic;

/// <summary>How a query is to be read.</summary>
public sealed record QueryOptions
{
    /// <summary>What stands between two clauses that have nothing between them.</summary>
    public DefaultOperator Operator { get; init; }

    public QueryAnalyser Analyser { get; init; } = QueryAnalyser.English;

    /// <summary>The field of words that name none; null is the searcher's own choice. Not used with <see cref="Fields"/>.</summary>
    public string? Field { get; init; }

    /// <summary>When there are any, a word that names no field is looked for in each of them.</summary>
    public ValueList<FieldWeight> Fields { get; init; } = [];

    /// <summary>Whether a word may begin with <c>*</c> or <c>?</c>, which makes a search read every word of the index.</summary>
    public bool AllowsLeadingWildcard { get; init; }

    /// <summary>Fields that a search box knows; null when every name before a colon is a field. Strict parsing knows all.</summary>
    public ValueList<string>? KnownFields { get; init; }
}

/// <summary>A field and how much a match in it counts.</summary>
/// <param name="Weight">0 or more.</param>
public sealed record FieldWeight(string Field, double Weight);

/// <summary>What stands between two clauses that have nothing between them.</summary>
public enum DefaultOperator
{
    Or,
    And,
}
