namespace DhrManager.Web.Components.Charts;

/// <summary>A figure of a chart.</summary>
/// <param name="Value">Null where it is hidden.</param>
public sealed record ChartValue(string Label, int? Value)
{
    public string Text => Value is { } value ? Svg.Number(value) : "hidden";

    /// <summary>Of the highest one, at least 1, so that nothing is divided by 0.</summary>
    public static int Highest(IEnumerable<int?> values) => Math.Max(1, values.Max() ?? 0);
}
