namespace DhrManager.Web.Components.Charts;

/// <summary>The part of the plane that holds every box and arrow, with a margin.</summary>
internal sealed record ChartFrame(double Left, double Top, double Width, double Height)
{
    private const double Margin = 24;

    public string ViewBox => $"{Svg.Number(Left)} {Svg.Number(Top)} {Svg.Number(Width)} {Svg.Number(Height)}";

    public static ChartFrame Around(IReadOnlyList<ChartStep> steps, IReadOnlyList<ChartArrow> arrows)
    {
        var corners = arrows.SelectMany(a => a.Points ?? []).ToList();
        double[] xs = [.. steps.SelectMany(s => new[] { s.X, s.Right }), .. corners.Select(p => p.X)];
        double[] ys = [.. steps.SelectMany(s => new[] { s.Y, s.Bottom }), .. corners.Select(p => p.Y)];
        var (left, top) = (xs.DefaultIfEmpty().Min() - Margin, ys.DefaultIfEmpty().Min() - Margin);
        return new(left, top, xs.DefaultIfEmpty().Max() + Margin - left, ys.DefaultIfEmpty().Max() + Margin - top);
    }
}
