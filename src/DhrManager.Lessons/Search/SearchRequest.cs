using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

/// <summary>What a page of results needs.</summary>
public sealed record SearchRequest
{
    public ParsedQuery Query { get; init; } = ParsedQuery.Everything;

    /// <summary>
    /// By facet, the values ticked: of each facet a document must have one. Names are those of <see cref="Index.Facets"/>.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> Filters { get; init; } =
        new Dictionary<string, IReadOnlyCollection<string>>();

    /// <summary>The facets to count the documents found by.</summary>
    public IReadOnlyCollection<string> CountedFacets { get; init; } = Index.Facets.All;

    /// <summary>Whether the facets also list the values that nothing found has.</summary>
    public bool CountsEmptyValues { get; init; }

    public SearchSort Sort { get; init; }

    /// <summary>What was typed, where that is known: only there can an acronym in capitals be told from a word.</summary>
    public string Typed { get; init; } = "";

    /// <summary>Whether other words for plain words are searched for too, which the notes then say.</summary>
    public bool UsesThesaurus { get; init; } = true;

    /// <summary>Whether a plain word that nothing has is searched for in another spelling, which the notes then say.</summary>
    public bool CorrectsSpelling { get; init; } = true;

    /// <summary>Whether the documents found come with their texts. A page of results shows the snippets alone.</summary>
    public bool ReadsTexts { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 20;

    /// <summary>When it is over, the search ends with what it has and says so.</summary>
    public TimeSpan TimeAllowed { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// As <see cref="TimeAllowed"/>, in documents, places and words looked at: the same on every machine, and here about a
    /// tenth of a second.
    /// </summary>
    public long WorkAllowed { get; init; } = 6_000_000;
}
