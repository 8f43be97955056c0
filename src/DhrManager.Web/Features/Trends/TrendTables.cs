using System.Globalization;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Trends;

/// <summary>Cuts the table that an address names from the figures of the library.</summary>
public sealed class TrendTablesQuery(LibraryFindings findings, Themes themes, Settings settings)
{
    public async Task<TrendFigures> FiguresAsync(CancellationToken cancellationToken) =>
        (await findings.GetAsync(cancellationToken)).Derive(all => TrendFigures.Of(all, themes.Top, settings.SmallNumberLevel));

    /// <param name="seesAll">Whether the reader sees hidden figures.</param>
    /// <returns>Null when the address names a theme, agency or year that there is not.</returns>
    public TrendTable? Cut(TrendFigures figures, TrendAddress address, bool seesAll) => address.By switch
    {
        TrendAddress.HeatMap => HeatMap(figures, address.Year, seesAll),
        TrendAddress.ByAgency => ByAgency(figures, address.Theme, seesAll),
        TrendAddress.ByPlace => ByPlace(figures, seesAll),
        _ => ByTheme(figures, address.Agency, seesAll),
    };

    /// <summary>What people read for a theme.</summary>
    public string Label(string theme) => theme == LessonDocuments.NotStated ? "Not stated" : themes.LabelOf(theme);

    private TrendTable? ByTheme(TrendFigures figures, string? agency, bool seesAll) =>
        Place(figures.Agencies, agency) is not { } at ? null : Table(
            agency is null ? "Themes by year" : $"Themes for {agency} by year",
            "Theme",
            Years(figures),
            [.. figures.Themes.Select(Label)],
            (theme, year) => Cell(figures, theme, at, year, seesAll));

    private TrendTable? ByAgency(TrendFigures figures, string? theme, bool seesAll) =>
        Place(figures.Themes, theme is null ? null : themes.CurrentOf(theme)) is not { } at ? null : Table(
            theme is null ? "Agencies by year" : $"{Label(theme)}: agencies by year",
            "Agency",
            Years(figures),
            figures.Agencies,
            (agency, year) => Cell(figures, at, agency, year, seesAll));

    private static TrendTable ByPlace(TrendFigures figures, bool seesAll)
    {
        var table = figures.PlacesByYear;
        return Table("Partnerships by year", "Partnership", Years(figures), figures.Places, (place, year) =>
            TrendCell.Of(table[place, year], table.Exact(place, year), table.IsHiddenForOthers(place, year), seesAll));
    }

    private TrendTable? HeatMap(TrendFigures figures, int? year, bool seesAll) =>
        Place(Years(figures), year?.ToString(CultureInfo.InvariantCulture)) is not { } at ? null : Table(
            year is null ? "Themes by agency, all years" : string.Create(CultureInfo.InvariantCulture, $"Themes by agency, {year}"),
            "Theme",
            figures.Agencies,
            [.. figures.Themes.Select(Label)],
            (theme, agency) => Cell(figures, theme, agency, at, seesAll));

    private static TrendCell Cell(TrendFigures figures, int theme, int agency, int year, bool seesAll) => TrendCell.Of(
        figures.Cube[theme, agency, year], figures.Cube.Exact(theme, agency, year), figures.Cube.IsHiddenForOthers(theme, agency, year), seesAll);

    private static TrendTable Table(string title, string first, IReadOnlyList<string> columns, IReadOnlyList<string> rows, Func<int, int, TrendCell> cell)
    {
        TrendRow Row(string name, int row) => new(name, [.. Enumerable.Range(0, columns.Count + 1).Select(column => cell(row, column))]);
        return new(title, first, columns, [.. rows.Select(Row)], Row("All", rows.Count));
    }

    private static string[] Years(TrendFigures figures) => [.. figures.Years.Select(year => year.ToString(CultureInfo.InvariantCulture))];

    // Where a value stands; the place of the total when none is asked for, null when there is no such value.
    private static int? Place(IReadOnlyList<string> values, string? wanted) =>
        wanted is null ? values.Count : values.ToList().IndexOf(wanted) is var at and >= 0 ? at : null;
}
