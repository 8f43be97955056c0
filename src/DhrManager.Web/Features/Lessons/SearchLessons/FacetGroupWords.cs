namespace DhrManager.Web.Features.Lessons.SearchLessons;

/// <summary>Facets that are about the same thing.</summary>
/// <param name="Key">What the address calls the group; empty for the one that always stands open.</param>
/// <param name="Title">Empty for the one that always stands open.</param>
public sealed record FacetGroupWords(string Key, string Title, IReadOnlyList<string> Facets);
