using DhrManager.Domain.Historic;

namespace DhrManager.Domain.References;

/// <summary>The columns of a list of pages elsewhere.</summary>
public static class ReferenceColumns
{
    public static readonly FileColumn Title = new("Title", ["title", "name", "report", "reporttitle", "review"]);
    public static readonly FileColumn Link = new("Link", ["link", "url", "address", "webaddress", "href", "website"]);
    public static readonly FileColumn Source = new("Publisher", ["publisher", "source", "publishedby", "library"]);
    public static readonly FileColumn Kind = new("Kind of review", ["kindofreview", "kind", "type", "reviewtype", "typeofreview"]);
    public static readonly FileColumn Year = new("Year", ["year", "yearofpublication", "published", "publicationyear"]);
    public static readonly FileColumn Themes = new("Themes", ["themes", "theme", "tags", "tag", "subjects"]);

    public static IReadOnlyList<FileColumn> All { get; } = [Title, Link, Source, Kind, Year, Themes];
}
