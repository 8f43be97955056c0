using DhrManager.Web.Components.Charts;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Features.Administration.ShowDefinition;

/// <summary>A flowchart as its designer drew it, without any review on it.</summary>
public sealed record DefinitionPicture(string Id, string Title, IReadOnlyList<ChartStep> Steps, IReadOnlyList<ChartArrow> Arrows)
{
    // For steps without a place: four to a row, as far apart as the designer's grid.
    private const int Columns = 4;
    private const double ColumnWidth = 240;
    private const double RowHeight = 130;
    private const double StepWidth = 200;
    private const double StepHeight = 50;

    /// <summary>One picture for the definition and one for each flowchart inside it.</summary>
    public static IReadOnlyList<DefinitionPicture> Of(WorkflowDefinition definition) =>
        [.. Pictures(definition.Root, definition.Name)];

    private static IEnumerable<DefinitionPicture> Pictures(Flowchart flowchart, string title) =>
        flowchart.Activities.OfType<Flowchart>()
            .SelectMany(inner => Pictures(inner, $"Inside {Text(inner)}"))
            .Prepend(new DefinitionPicture($"picture-{flowchart.Id}", title, [.. flowchart.Activities.Select(Step)], [.. flowchart.Connections.Select(Arrow)]));

    private static ChartStep Step(Activity activity, int place)
    {
        var at = activity.Bounds ?? new Bounds(place % Columns * ColumnWidth, place / Columns * RowHeight, StepWidth, StepHeight);
        return new ChartStep(activity.Id, Text(activity), KindOf(activity.Type), at.X, at.Y, at.Width, at.Height, ChartState.NotReached);
    }

    private static ChartArrow Arrow(Connection connection) => new(
        connection.Source,
        connection.Target,
        connection.SourcePort == PortNames.Done ? null : connection.SourcePort,
        connection.Vertices.Count == 0 ? null : [.. connection.Vertices.Select(v => new ChartPoint(v.X, v.Y))]);

    private static string Text(Activity activity) => activity.DisplayText ?? activity.Name ?? activity.Id;

    private static string KindOf(string type) => type switch
    {
        ActivityNames.Start => ChartKinds.Start,
        ActivityNames.End or ActivityNames.Finish => ChartKinds.End,
        ActivityNames.FlowDecision or ActivityNames.FlowSwitch => ChartKinds.Decision,
        ActivityNames.FlowFork => ChartKinds.Fork,
        ActivityNames.FlowJoin => ChartKinds.Join,
        ActivityNames.Event => ChartKinds.Event,
        ActivityNames.Delay or ActivityNames.Timer or ActivityNames.Cron or ActivityNames.StartAt => ChartKinds.Timer,
        "Dhr.Stage" => ChartKinds.Stage,
        "Dhr.Letter" => ChartKinds.Letter,
        _ => ChartKinds.Task,
    };
}
