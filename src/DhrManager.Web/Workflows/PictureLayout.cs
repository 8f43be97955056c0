using DhrManager.Web.Components.Charts;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>Where each step is drawn: as the designer put it. A group opens below the rest, wide enough for its own steps.</summary>
internal static class PictureLayout
{
    private const double Gap = 60;
    private const double Padding = 24;

    /// <summary>Room for the words of a group above its steps.</summary>
    private const double GroupHeading = 56;

    /// <summary>Forks and joins are bars.</summary>
    private const double BarWidth = 12;

    /// <summary>For steps whose file does not say where they stand: in a row.</summary>
    private const double ColumnWidth = 240;

    private static readonly Bounds _standardSize = new(0, 0, 180, 68);

    public static IReadOnlyList<ChartStep> Of(Flowchart flowchart)
    {
        List<ChartStep> steps = [.. flowchart.Activities.Select((activity, place) => (activity, place))
            .Where(a => a.activity is not Flowchart)
            .Select(a => Box(a.activity, BoundsOf(a.activity, a.place)))];
        foreach (var group in flowchart.Activities.OfType<Flowchart>())
        {
            var top = steps.Select(s => s.Bottom + Gap).DefaultIfEmpty(0).Max();
            steps.AddRange(Group(group, group.Bounds?.X ?? 0, top));
        }

        return steps;
    }

    private static IEnumerable<ChartStep> Group(Flowchart group, double x, double y)
    {
        var inside = Of(group);
        var left = inside.Select(s => s.X).DefaultIfEmpty().Min();
        var top = inside.Select(s => s.Y).Concat(group.Connections.SelectMany(c => c.Vertices).Select(v => v.Y)).DefaultIfEmpty().Min();
        var moved = inside.Select(s => s with { X = s.X - left + x + Padding, Y = s.Y - top + y + GroupHeading }).ToList();
        var width = moved.Select(s => s.Right + Padding - x).DefaultIfEmpty(_standardSize.Width).Max();
        var height = moved.Select(s => s.Bottom + Padding - y).DefaultIfEmpty(_standardSize.Height).Max();
        return [Box(group, new Bounds(x, y, width, height)), .. moved];
    }

    private static Bounds BoundsOf(Activity activity, int place)
    {
        var bounds = activity.Bounds ?? _standardSize with { X = place * ColumnWidth };
        return activity.Type is ActivityNames.FlowFork or ActivityNames.FlowJoin
            ? bounds with { X = bounds.X + ((bounds.Width - BarWidth) / 2), Width = BarWidth }
            : bounds;
    }

    private static ChartStep Box(Activity activity, Bounds at) =>
        new(activity.Id, PictureWords.Of(activity), PictureWords.Kind(activity), at.X, at.Y, at.Width, at.Height, ChartState.NotReached);
}
