namespace DhrManager.Lessons.Search;

/// <summary>A value of a facet: selecting it, alone or beside others of its facet, brings in <paramref name="Count"/> documents.</summary>
public sealed record FacetValue(string Value, int Count, bool IsSelected);
