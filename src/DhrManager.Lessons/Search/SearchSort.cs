namespace DhrManager.Lessons.Search;

/// <summary>The order of results. A query without words lists newest first whatever is asked.</summary>
public enum SearchSort
{
    Relevance,
    Newest,
}
