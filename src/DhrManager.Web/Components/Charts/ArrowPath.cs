namespace DhrManager.Web.Components.Charts;

/// <summary>The line of an arrow: its own corners, or straight between the edges that face one another.</summary>
internal static class ArrowPath
{
    public static IReadOnlyList<ChartPoint> Between(ChartStep from, ChartStep to, ChartArrow arrow)
    {
        if (arrow.Points is { Count: > 1 } points)
        {
            return points;
        }

        var target = new ChartPoint(to.CentreX, to.CentreY);
        var source = new ChartPoint(from.CentreX, from.CentreY);
        return [Edge(from, target), Edge(to, source)];
    }

    public static ChartPoint Middle(IReadOnlyList<ChartPoint> points)
    {
        var (a, b) = Segments(points).MaxBy(s => Math.Abs(s.A.X - s.B.X) + Math.Abs(s.A.Y - s.B.Y));
        return new((a.X + b.X) / 2, (a.Y + b.Y) / 2);
    }

    private static IEnumerable<(ChartPoint A, ChartPoint B)> Segments(IReadOnlyList<ChartPoint> points) =>
        points.Zip(points.Skip(1));

    /// <summary>Where the line from the middle of a box towards a point leaves the box.</summary>
    public static ChartPoint Edge(ChartStep box, ChartPoint towards)
    {
        var (dx, dy) = (towards.X - box.CentreX, towards.Y - box.CentreY);
        if (dx == 0 && dy == 0)
        {
            return new(box.CentreX, box.Bottom);
        }

        var (sx, sy) = (Math.Abs(dx) * 2 / box.Width, Math.Abs(dy) * 2 / box.Height);
        var scale = box.Kind == ChartKinds.Decision ? sx + sy : Math.Max(sx, sy);
        return new(box.CentreX + (dx / scale), box.CentreY + (dy / scale));
    }
}
