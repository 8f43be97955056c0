using DhrManager.Web.Components.Charts;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>The line of an arrow: with the designer's bends, or with one bend to a group that was moved below.</summary>
internal static class PictureArrows
{
    /// <param name="connection">An arrow of the flowchart that holds <paramref name="source"/>.</param>
    /// <param name="source">The step it leaves, as the designer put it.</param>
    public static ChartArrow Of(Connection connection, Activity source, ChartStep from, ChartStep to) =>
        new(connection.Source, connection.Target, PictureWords.Port(connection.SourcePort), Points(connection, source, from, to));

    private static IReadOnlyList<ChartPoint>? Points(Connection connection, Activity source, ChartStep from, ChartStep to) =>
        (from.Kind == ChartKinds.Group, to.Kind == ChartKinds.Group) switch
        {
            (false, true) => ToGroup(from, to),
            (true, false) => [.. ToGroup(to, from).Reverse()],
            _ => Bent(connection, source, from, to),
        };

    // Bends move as far as the step that the arrow leaves was moved.
    private static ChartPoint[]? Bent(Connection connection, Activity source, ChartStep from, ChartStep to)
    {
        var (right, down) = source.Bounds is { } at ? (from.CentreX - at.X - (at.Width / 2), from.Y - at.Y) : (0, 0);
        ChartPoint[] bends = [.. connection.Vertices.Select(v => new ChartPoint(v.X + right, v.Y + down))];
        return bends.Length == 0 ? null : [ArrowPath.Edge(from, bends[0]), .. bends, ArrowPath.Edge(to, bends[^1])];
    }

    private static IReadOnlyList<ChartPoint> ToGroup(ChartStep step, ChartStep group)
    {
        var start = new ChartPoint(step.CentreX, step.Bottom);
        if (step.CentreX >= group.X && step.CentreX <= group.Right)
        {
            return [start, new(step.CentreX, group.Y)];
        }

        var side = step.CentreX < group.X ? group.X : group.Right;
        return [start, new(step.CentreX, group.CentreY), new(side, group.CentreY)];
    }
}
