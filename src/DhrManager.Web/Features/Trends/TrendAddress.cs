using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.Trends;

/// <summary>Figures as they stand in the address: which table, and what it is narrowed to.</summary>
public sealed record TrendAddress
{
    public const string ByTheme = "theme";
    public const string ByAgency = "agency";
    public const string ByPlace = "place";

    /// <summary>Themes against agencies.</summary>
    public const string HeatMap = "heat-map";

    /// <summary>As others see it: for those who see exact figures.</summary>
    public const string Others = "others";

    /// <summary>One of the above; by theme when it is something else.</summary>
    public string By { get; init; } = ByTheme;

    /// <summary>Code; of use by agency.</summary>
    public string? Theme { get; init; }

    /// <summary>Name; of use by theme.</summary>
    public string? Agency { get; init; }

    /// <summary>Of use on the heat map; null for all years.</summary>
    public int? Year { get; init; }

    public bool IsAsOthers { get; init; }

    public string Href => By == HeatMap ? With(Links.HeatMap, Own()) : With(Links.Trends, Own().Prepend(new("by", By)));

    public string ExportHref(string format) => With(Links.TrendsExport, Own().Prepend(new("by", By)).Prepend(new("format", format)));

    public static TrendAddress Read(IQueryCollection query, string? by = null) => new()
    {
        By = (by ?? query["by"].ToString()) is (ByAgency or ByPlace or HeatMap) and var known ? known : ByTheme,
        Theme = Typed.OrNull(query["theme"]),
        Agency = Typed.OrNull(query["agency"]),
        Year = int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        IsAsOthers = query["view"] == Others,
    };

    private IEnumerable<KeyValuePair<string, string?>> Own() => new KeyValuePair<string, string?>[]
    {
        new("theme", By == ByAgency ? Theme : null),
        new("agency", By == ByTheme ? Agency : null),
        new("year", By == HeatMap ? Year?.ToString(CultureInfo.InvariantCulture) : null),
        new("view", IsAsOthers ? Others : null),
    }.Where(part => part.Value is not null);

    private static string With(string path, IEnumerable<KeyValuePair<string, string?>> parts) => QueryHelpers.AddQueryString(path, parts);
}
