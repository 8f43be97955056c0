using DhrManager.Web.Components.Charts;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>A definition as a flowchart that shows how far an instance has come.</summary>
/// <remarks>Flowcharts inside are drawn below the rest, as groups with their steps in them.</remarks>
public sealed record WorkflowPicture(string Title, IReadOnlyList<ChartStep> Steps, IReadOnlyList<ChartArrow> Arrows)
{
    public static WorkflowPicture Of(WorkflowDefinition definition, WorkflowProgress progress)
    {
        var states = new PictureStates(definition.Root, progress);
        ChartStep[] steps = [.. PictureLayout.Of(definition.Root).Select(box => box with { State = states.Of(box.Id) })];
        var byId = steps.ToDictionary(step => step.Id);
        return new(
            definition.Name,
            steps,
            [
                .. from flowchart in Flowcharts(definition.Root)
                   from connection in flowchart.Connections
                   let source = flowchart.Activities.First(a => a.Id == connection.Source)
                   select PictureArrows.Of(connection, source, byId[connection.Source], byId[connection.Target]),
            ]);
    }

    /// <summary>The flowchart and those inside it, however deep.</summary>
    public static IEnumerable<Flowchart> Flowcharts(Flowchart root) =>
        [root, .. root.Activities.OfType<Flowchart>().SelectMany(Flowcharts)];
}
