namespace DhrManager.Web.Components.Charts;

/// <summary>Corners of the shapes that are not rectangles.</summary>
internal static class ChartOutline
{
    /// <summary>How far a corner is cut off.</summary>
    private const double Slant = 14;

    public static string Diamond(ChartStep s) =>
        Svg.Points((s.CentreX, s.Y), (s.Right, s.CentreY), (s.CentreX, s.Bottom), (s.X, s.CentreY));

    public static string Hexagon(ChartStep s) => Svg.Points(
        (s.X + Slant, s.Y), (s.Right - Slant, s.Y), (s.Right, s.CentreY),
        (s.Right - Slant, s.Bottom), (s.X + Slant, s.Bottom), (s.X, s.CentreY));

    /// <summary>A sheet of paper with its corner turned down.</summary>
    public static string Sheet(ChartStep s) =>
        Svg.Points((s.X, s.Y), (s.Right - Slant, s.Y), (s.Right, s.Y + Slant), (s.Right, s.Bottom), (s.X, s.Bottom));

    public static string Fold(ChartStep s) =>
        Svg.Points((s.Right - Slant, s.Y), (s.Right - Slant, s.Y + Slant), (s.Right, s.Y + Slant));
}
