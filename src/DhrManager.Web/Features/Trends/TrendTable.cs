using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Trends;

/// <summary>A figure, and whether this reader and other readers may see it.</summary>
/// <param name="Shown">Null where it is hidden from this reader.</param>
/// <param name="IsHidden">From other readers.</param>
/// <param name="IsForOthers">Hidden though not small, so that a small one cannot be worked out.</param>
public sealed record TrendCell(int? Shown, bool IsHidden, bool IsForOthers)
{
    public string Text => Shown is { } count ? UkText.Number(count) : "hidden";

    /// <param name="count">Null where it is hidden.</param>
    /// <param name="seesAll">Whether this reader sees hidden figures.</param>
    public static TrendCell Of(int? count, int exact, bool isForOthers, bool seesAll) => new(seesAll ? exact : count, count is null, isForOthers);
}

/// <param name="Cells">One a column, the total last.</param>
public sealed record TrendRow(string Name, IReadOnlyList<TrendCell> Cells);

/// <summary>What a page shows and its download holds.</summary>
/// <param name="First">Heading of the first column.</param>
/// <param name="Columns">Without the total.</param>
/// <param name="Rows">Without the totals.</param>
public sealed record TrendTable(string Title, string First, IReadOnlyList<string> Columns, IReadOnlyList<TrendRow> Rows, TrendRow Totals)
{
    /// <summary>All figures but zeros.</summary>
    public int Figures => Cells.Count(cell => cell.IsHidden || cell.Shown > 0);

    public int HiddenAsSmall => Cells.Count(cell => cell is { IsHidden: true, IsForOthers: false });

    public int HiddenForOthers => Cells.Count(cell => cell.IsForOthers);

    private IEnumerable<TrendCell> Cells => Rows.Append(Totals).SelectMany(row => row.Cells);
}
