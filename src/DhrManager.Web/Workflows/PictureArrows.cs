using DhrManager.Web.Components.Charts;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>The line of an arrow: with the designer's bends, or with one bend to a group that was moved below.</summary>
internal static class PictureArrows
{
    public static ChartArrow Of(Connection connection, ChartStep from, ChartStep to) =>
        new(connection.Source, connection.Target, PictureWords.Port(connection.SourcePort), Points(connection, from, to));

    private static IReadOnlyList<ChartPoint>? Points(Connection connection, ChartStep from, ChartStep to) =>
        (from.Kind == ChartKinds.Group, to.Kind == ChartKinds.Group) switch
        {
            (false, true) => ToGroup(from, to),
            (true, false) => [.. ToGroup(to, from).Reverse()],
            _ => Bent(connection, from, to),
        };

    private static ChartPoint[]? Bent(Connection connection, ChartStep from, ChartStep to)
    {
        ChartPoint[] bends = [.. connection.Vertices.Select(v => new ChartPoint(v.X, v.Y))];
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
